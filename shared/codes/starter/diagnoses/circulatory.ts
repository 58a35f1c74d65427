/** Circulation, chapter 9: codes and our short titles, as `starterDiagnoses` reads them. */
export const circulatory = `
I05 |9 Rheumatic mitral valve disease, unspecified
I07 |1 Rheumatic tricuspid insufficiency
I08 |0 Rheumatic disorders of both mitral and aortic valves |9 Rheumatic multiple valve disease, unspecified
I10 | Essential (primary) hypertension
I11 |0 Hypertensive heart disease with heart failure |9 Hypertensive heart disease without heart failure
I12 |0 Hypertensive chronic kidney disease with stage 5 chronic kidney disease or end stage renal disease
I12 |9 Hypertensive chronic kidney disease with stage 1 through stage 4 chronic kidney disease, or unspecified chronic kidney disease
I13 |0 Hypertensive heart and chronic kidney disease with heart failure and stage 1 through stage 4 chronic kidney disease, or unspecified chronic kidney disease
I13 |10 Hypertensive heart and chronic kidney disease without heart failure, with stage 1 through stage 4 chronic kidney disease, or unspecified chronic kidney disease
I13 |11 Hypertensive heart and chronic kidney disease without heart failure, with stage 5 chronic kidney disease, or end stage renal disease
I13 |2 Hypertensive heart and chronic kidney disease with heart failure and with stage 5 chronic kidney disease, or end stage renal disease
I15 |0 Renovascular hypertension |1 Hypertension secondary to other renal disorders |2 Hypertension secondary to endocrine disorders
I15 |8 Other secondary hypertension |9 Secondary hypertension, unspecified
I16 |0 Hypertensive urgency |1 Hypertensive emergency |9 Hypertensive crisis, unspecified
I1A |0 Resistant hypertension
I20 |0 Unstable angina |1 Angina pectoris with documented spasm |2 Refractory angina pectoris |81 Angina pectoris with coronary microvascular dysfunction
I20 |89 Other forms of angina pectoris |9 Angina pectoris, unspecified
I21 |3 ST elevation (STEMI) myocardial infarction of unspecified site |4 Non-ST elevation (NSTEMI) myocardial infarction
I21 |9 Acute myocardial infarction, unspecified |A1 Myocardial infarction type 2 |A9 Other myocardial infarction type
I22 |9 Subsequent ST elevation (STEMI) myocardial infarction of unspecified site
I24 |0 Acute coronary thrombosis not resulting in myocardial infarction |1 Dressler's syndrome |81 Acute coronary microvascular dysfunction
I24 |89 Other forms of acute ischemic heart disease |9 Acute ischemic heart disease, unspecified
I25 |10 Atherosclerotic heart disease of native coronary artery without angina pectoris
I25 |110 Atherosclerotic heart disease of native coronary artery with unstable angina pectoris
I25 |111 Atherosclerotic heart disease of native coronary artery with angina pectoris with documented spasm
I25 |112 Atherosclerotic heart disease of native coronary artery with refractory angina pectoris
I25 |118 Atherosclerotic heart disease of native coronary artery with other forms of angina pectoris
I25 |119 Atherosclerotic heart disease of native coronary artery with unspecified angina pectoris |2 Old myocardial infarction |5 Ischemic cardiomyopathy
I25 |810 Atherosclerosis of coronary artery bypass graft(s) without angina pectoris
I25 |811 Atherosclerosis of native coronary artery of transplanted heart without angina pectoris
I25 |812 Atherosclerosis of bypass graft of coronary artery of transplanted heart without angina pectoris |82 Chronic total occlusion of coronary artery
I25 |83 Coronary atherosclerosis due to lipid rich plaque |84 Coronary atherosclerosis due to calcified coronary lesion
I25 |85 Chronic coronary microvascular dysfunction |89 Other forms of chronic ischemic heart disease |9 Chronic ischemic heart disease, unspecified
I26 |01 Septic pulmonary embolism with acute cor pulmonale |02 Saddle embolus of pulmonary artery with acute cor pulmonale
I26 |03@25 Cement embolism of pulmonary artery with acute cor pulmonale |04@25 Fat embolism of pulmonary artery with acute cor pulmonale
I26 |09 Other pulmonary embolism with acute cor pulmonale |90 Septic pulmonary embolism without acute cor pulmonale
I26 |92 Saddle embolus of pulmonary artery without acute cor pulmonale |93 Single subsegmental thrombotic pulmonary embolism without acute cor pulmonale
I26 |94 Multiple subsegmental thrombotic pulmonary emboli without acute cor pulmonale |95@25 Cement embolism of pulmonary artery without acute cor pulmonale
I26 |96@25 Fat embolism of pulmonary artery without acute cor pulmonale |99 Other pulmonary embolism without acute cor pulmonale
I27 |0 Primary pulmonary hypertension |20 Pulmonary hypertension, unspecified |21 Secondary pulmonary arterial hypertension
I27 |22 Pulmonary hypertension due to left heart disease |23 Pulmonary hypertension due to lung diseases and hypoxia
I27 |24 Chronic thromboembolic pulmonary hypertension |29 Other secondary pulmonary hypertension |81 Cor pulmonale (chronic)
I30 |0 Acute nonspecific idiopathic pericarditis |1 Infective pericarditis |8 Other forms of acute pericarditis |9 Acute pericarditis, unspecified
I31 |0 Chronic adhesive pericarditis |1 Chronic constrictive pericarditis |2 Hemopericardium, NEC |31 Malignant pericardial effusion in another disease
I31 |39 Other pericardial effusion (noninflammatory) |4 Cardiac tamponade |8 Other diseases of pericardium |9 Disease of pericardium, unspecified
I33 |0 Acute and subacute infective endocarditis
I34 |0 Nonrheumatic mitral (valve) insufficiency |1 Nonrheumatic mitral (valve) prolapse |9 Nonrheumatic mitral valve disorder, unspecified
I35 |0 Nonrheumatic aortic (valve) stenosis |1 Nonrheumatic aortic (valve) insufficiency |2 Nonrheumatic aortic (valve) stenosis with insufficiency
I35 |8 Other nonrheumatic aortic valve disorders |9 Nonrheumatic aortic valve disorder, unspecified
I36 |1 Nonrheumatic tricuspid (valve) insufficiency
I37 |0 Nonrheumatic pulmonary valve stenosis |1 Nonrheumatic pulmonary valve insufficiency |2 Nonrheumatic pulmonary valve stenosis with insufficiency
I37 |8 Other nonrheumatic pulmonary valve disorders |9 Nonrheumatic pulmonary valve disorder, unspecified
I38 | Endocarditis, valve unspecified
I40 |9 Acute myocarditis, unspecified
I42 |0 Dilated cardiomyopathy |1 Obstructive hypertrophic cardiomyopathy |2 Other hypertrophic cardiomyopathy |3 Endomyocardial (eosinophilic) disease
I42 |4 Endocardial fibroelastosis |5 Other restrictive cardiomyopathy |6 Alcoholic cardiomyopathy |7 Cardiomyopathy due to drug and external agent
I42 |8 Other cardiomyopathies |9 Cardiomyopathy, unspecified
I44 |0 Atrioventricular block, first degree |1 Atrioventricular block, second degree |2 Atrioventricular block, complete |30 Unspecified atrioventricular block
I44 |39 Other atrioventricular block |7 Left bundle-branch block, unspecified
I45 |10 Unspecified right bundle-branch block |2 Bifascicular block |6 Pre-excitation syndrome |81 Long QT syndrome |9 Conduction disorder, unspecified
I46 |9 Cardiac arrest, cause unspecified
I47 |0 Re-entry ventricular arrhythmia |10 Supraventricular tachycardia, unspecified |11 Inappropriate sinus tachycardia, so stated
I47 |19 Other supraventricular tachycardia |20 Ventricular tachycardia, unspecified |21 Torsades de pointes |29 Other ventricular tachycardia
I47 |9 Paroxysmal tachycardia, unspecified
I48 |0 Paroxysmal atrial fibrillation |11 Longstanding persistent atrial fibrillation |19 Other persistent atrial fibrillation
I48 |20 Chronic atrial fibrillation, unspecified |21 Permanent atrial fibrillation |3 Typical atrial flutter |4 Atypical atrial flutter
I48 |91 Unspecified atrial fibrillation |92 Unspecified atrial flutter
I49 |01 Ventricular fibrillation |02 Ventricular flutter |1 Atrial premature depolarization |2 Junctional premature depolarization
I49 |3 Ventricular premature depolarization |40 Unspecified premature depolarization |49 Other premature depolarization |5 Sick sinus syndrome
I49 |8 Other cardiac arrhythmias |9 Cardiac arrhythmia, unspecified
I50 |1 Left ventricular failure, unspecified |20 Unspecified systolic (congestive) heart failure |21 Acute systolic (congestive) heart failure
I50 |22 Chronic systolic (congestive) heart failure |23 Acute on chronic systolic (congestive) heart failure |30 Unspecified diastolic (congestive) heart failure
I50 |31 Acute diastolic (congestive) heart failure |32 Chronic diastolic (congestive) heart failure |33 Acute on chronic diastolic (congestive) heart failure
I50 |40 Unspecified combined systolic (congestive) and diastolic (congestive) heart failure
I50 |41 Acute combined systolic (congestive) and diastolic (congestive) heart failure
I50 |42 Chronic combined systolic (congestive) and diastolic (congestive) heart failure
I50 |43 Acute on chronic combined systolic (congestive) and diastolic (congestive) heart failure |810 Right heart failure, unspecified
I50 |811 Acute right heart failure |812 Chronic right heart failure |813 Acute on chronic right heart failure |814 Right heart failure due to left heart failure
I50 |82 Biventricular heart failure |83 High output heart failure |84 End stage heart failure |89 Other heart failure |9 Heart failure, unspecified
I51 |4 Myocarditis, unspecified |7 Cardiomegaly |81 Takotsubo syndrome |89 Other ill-defined heart diseases |9 Heart disease, unspecified
I63 |50 Cerebral infarction due to unspecified occlusion or stenosis of unspecified cerebral artery |9 Cerebral infarction, unspecified
I65 |0<s> Occlusion and stenosis of % vertebral artery |03 Occlusion and stenosis of bilateral vertebral arteries |1 Occlusion and stenosis of basilar artery
I65 |2<s> Occlusion and stenosis of % carotid artery |23 Occlusion and stenosis of bilateral carotid arteries
I65 |8 Occlusion and stenosis of other precerebral arteries |9 Occlusion and stenosis of unspecified precerebral artery
I66 |9 Occlusion and stenosis of unspecified cerebral artery
I67 |2 Cerebral atherosclerosis |82 Cerebral ischemia |9 Cerebrovascular disease, unspecified
I69 |30 Unspecified sequelae of cerebral infarction |35<e> Hemiplegia and hemiparesis following cerebral infarction affecting % dominant side
I69 |35<rl:34> Hemiplegia and hemiparesis following cerebral infarction affecting % non-dominant side
I69 |359 Hemiplegia and hemiparesis following cerebral infarction affecting unspecified side
I70 |0 Atherosclerosis of aorta |20<e> Unspecified atherosclerosis of native arteries of extremities, % leg
I70 |203 Unspecified atherosclerosis of native arteries of extremities, bilateral legs
I70 |208 Unspecified atherosclerosis of native arteries of extremities, other extremity
I70 |209 Unspecified atherosclerosis of native arteries of extremities, unspecified extremity
I70 |21<e> Atherosclerosis of native arteries of extremities with intermittent claudication, % leg
I70 |213 Atherosclerosis of native arteries of extremities with intermittent claudication, bilateral legs
I70 |218 Atherosclerosis of native arteries of extremities with intermittent claudication, other extremity
I70 |219 Atherosclerosis of native arteries of extremities with intermittent claudication, unspecified extremity
I71 |20 Thoracic aortic aneurysm, without rupture, unspecified |21 Aneurysm of the ascending aorta, without rupture
I71 |22 Aneurysm of the aortic arch, without rupture |23 Aneurysm of the descending thoracic aorta, without rupture
I71 |40 Abdominal aortic aneurysm, without rupture, unspecified |41 Pararenal abdominal aortic aneurysm, without rupture
I71 |42 Juxtarenal abdominal aortic aneurysm, without rupture |43 Infrarenal abdominal aortic aneurysm, without rupture
I71 |9 Aortic aneurysm of unspecified site, without rupture
I72 |0 Aneurysm of carotid artery |1 Aneurysm of artery of upper extremity |2 Aneurysm of renal artery |3 Aneurysm of iliac artery
I72 |4 Aneurysm of artery of lower extremity |5 Aneurysm of other precerebral arteries |6 Aneurysm of vertebral artery |8 Aneurysm of other arteries
I72 |9 Aneurysm of unspecified site
I73 |00 Raynaud's syndrome without gangrene |01 Raynaud's syndrome with gangrene |1 Thromboangiitis obliterans |81 Erythromelalgia
I73 |89 Other peripheral vascular diseases |9 Peripheral vascular disease, unspecified
I74 |01 Saddle embolus of abdominal aorta |09 Other arterial embolism and thrombosis of abdominal aorta |10 Embolism and thrombosis of unspecified parts of aorta
I74 |11 Embolism and thrombosis of thoracic aorta |19 Embolism and thrombosis of other parts of aorta
I74 |2 Embolism and thrombosis of arteries of the upper extremities |3 Embolism and thrombosis of arteries of the lower extremities
I74 |4 Embolism and thrombosis of arteries of extremities, unspecified |5 Embolism and thrombosis of iliac artery |8 Embolism and thrombosis of other arteries
I74 |9 Embolism and thrombosis of unspecified artery
I77 |1 Stricture of artery |6 Arteritis, unspecified |810 Thoracic aortic ectasia |811 Abdominal aortic ectasia |812 Thoracoabdominal aortic ectasia
I77 |819 Aortic ectasia, unspecified site
I78 |1 Nevus, non-neoplastic
I80 |0<z> Phlebitis and thrombophlebitis of superficial vessels of % lower extremity
I80 |03 Phlebitis and thrombophlebitis of superficial vessels of lower extremities, bilateral |1<z> Phlebitis and thrombophlebitis of % femoral vein
I80 |13 Phlebitis and thrombophlebitis of femoral vein, bilateral |20<s> Phlebitis and thrombophlebitis of unspecified deep vessels of % lower extremity
I80 |203 Phlebitis and thrombophlebitis of unspecified deep vessels of lower extremities, bilateral |21<s> Phlebitis and thrombophlebitis of % iliac vein
I80 |213 Phlebitis and thrombophlebitis of iliac vein, bilateral |22<s> Phlebitis and thrombophlebitis of % popliteal vein
I80 |223 Phlebitis and thrombophlebitis of popliteal vein, bilateral |23<s> Phlebitis and thrombophlebitis of % tibial vein
I80 |233 Phlebitis and thrombophlebitis of tibial vein, bilateral |24<s> Phlebitis and thrombophlebitis of % peroneal vein
I80 |243 Phlebitis and thrombophlebitis of peroneal vein, bilateral |25<s> Phlebitis and thrombophlebitis of % calf muscular vein
I80 |253 Phlebitis and thrombophlebitis of calf muscular vein, bilateral |29<s> Phlebitis and thrombophlebitis of other deep vessels of % lower extremity
I80 |293 Phlebitis and thrombophlebitis of other deep vessels of lower extremity, bilateral |3 Phlebitis and thrombophlebitis of lower extremities, unspecified
I80 |9 Phlebitis and thrombophlebitis of unspecified site
I82 |40<s> Acute embolism and thrombosis of unspecified deep veins of % lower extremity
I82 |403 Acute embolism and thrombosis of unspecified deep veins of lower extremity, bilateral |41<s> Acute embolism and thrombosis of % femoral vein
I82 |413 Acute embolism and thrombosis of femoral vein, bilateral |42<s> Acute embolism and thrombosis of % iliac vein
I82 |423 Acute embolism and thrombosis of iliac vein, bilateral |43<s> Acute embolism and thrombosis of % popliteal vein
I82 |433 Acute embolism and thrombosis of popliteal vein, bilateral |44<s> Acute embolism and thrombosis of % tibial vein
I82 |443 Acute embolism and thrombosis of tibial vein, bilateral |45<s> Acute embolism and thrombosis of % peroneal vein
I82 |453 Acute embolism and thrombosis of peroneal vein, bilateral |46<s> Acute embolism and thrombosis of % calf muscular vein
I82 |463 Acute embolism and thrombosis of calf muscular vein, bilateral |49<s> Acute embolism and thrombosis of other deep vein of % lower extremity
I82 |493 Acute embolism and thrombosis of other deep vein of lower extremity, bilateral
I82 |4Y<s> Acute embolism and thrombosis of unspecified deep veins of % proximal lower extremity
I82 |4Y3 Acute embolism and thrombosis of unspecified deep veins of proximal lower extremity, bilateral
I82 |4Z<s> Acute embolism and thrombosis of unspecified deep veins of % distal lower extremity
I82 |4Z3 Acute embolism and thrombosis of unspecified deep veins of distal lower extremity, bilateral
I82 |50<s> Chronic embolism and thrombosis of unspecified deep veins of % lower extremity
I82 |503 Chronic embolism and thrombosis of unspecified deep veins of lower extremity, bilateral |51<s> Chronic embolism and thrombosis of % femoral vein
I82 |513 Chronic embolism and thrombosis of femoral vein, bilateral |52<s> Chronic embolism and thrombosis of % iliac vein
I82 |523 Chronic embolism and thrombosis of iliac vein, bilateral |53<s> Chronic embolism and thrombosis of % popliteal vein
I82 |533 Chronic embolism and thrombosis of popliteal vein, bilateral |54<s> Chronic embolism and thrombosis of % tibial vein
I82 |543 Chronic embolism and thrombosis of tibial vein, bilateral |55<s> Chronic embolism and thrombosis of % peroneal vein
I82 |553 Chronic embolism and thrombosis of peroneal vein, bilateral |56<s> Chronic embolism and thrombosis of % calf muscular vein
I82 |563 Chronic embolism and thrombosis of calf muscular vein, bilateral |59<s> Chronic embolism and thrombosis of other deep vein of % lower extremity
I82 |593 Chronic embolism and thrombosis of other deep vein of lower extremity, bilateral
I82 |5Y<s> Chronic embolism and thrombosis of unspecified deep veins of % proximal lower extremity
I82 |5Y3 Chronic embolism and thrombosis of unspecified deep veins of proximal lower extremity, bilateral
I82 |5Z<s> Chronic embolism and thrombosis of unspecified deep veins of % distal lower extremity
I82 |5Z3 Chronic embolism and thrombosis of unspecified deep veins of distal lower extremity, bilateral |90 Acute embolism and thrombosis of unspecified vein
I82 |91 Chronic embolism and thrombosis of unspecified vein
I83 |0<z>1 Varicose veins of % lower extremity with ulcer of thigh |0<z>2 Varicose veins of % lower extremity with ulcer of calf
I83 |0<z>3 Varicose veins of % lower extremity with ulcer of ankle |0<z>4 Varicose veins of % lower extremity with ulcer of heel and midfoot
I83 |0<z>5 Varicose veins of % lower extremity with ulcer other part of foot |0<z>8 Varicose veins of % lower extremity with ulcer other part of lower leg
I83 |0<z>9 Varicose veins of % lower extremity with ulcer of unspecified site |1<z> Varicose veins of % lower extremity with inflammation
I83 |81<s> Varicose veins of % lower extremity with pain |813 Varicose veins of bilateral lower extremities with pain
I83 |89<s> Varicose veins of % lower extremity with other complications |893 Varicose veins of bilateral lower extremities with other complications
I83 |9<z> Asymptomatic varicose veins of % lower extremity |93 Asymptomatic varicose veins of bilateral lower extremities
I85 |00 Esophageal varices without bleeding |01 Esophageal varices with bleeding
I86 |1 Scrotal varices |2 Pelvic varices
I87 |00<rlb:123> Postthrombotic syndrome without complications of % lower extremity |009 Postthrombotic syndrome without complications of unspecified extremity
I87 |01<b> Postthrombotic syndrome with ulcer of % lower extremity |02<b> Postthrombotic syndrome with inflammation of % lower extremity
I87 |03<b> Postthrombotic syndrome with ulcer and inflammation of % lower extremity |09<b> Postthrombotic syndrome with other complications of % lower extremity
I87 |2 Venous insufficiency (chronic) (peripheral) |30<b> Chronic venous hypertension (idiopathic) without complications of % lower extremity
I87 |31<b> Chronic venous hypertension (idiopathic) with ulcer of % lower extremity
I87 |32<b> Chronic venous hypertension (idiopathic) with inflammation of % lower extremity
I87 |33<b> Chronic venous hypertension (idiopathic) with ulcer and inflammation of % lower extremity
I87 |39<b> Chronic venous hypertension (idiopathic) with other complications of % lower extremity
I88 |0 Nonspecific mesenteric lymphadenitis |1 Chronic lymphadenitis, except mesenteric |8 Other nonspecific lymphadenitis
I88 |9 Nonspecific lymphadenitis, unspecified
I89 |0 Lymphedema, NEC |9 Noninfective disorder of lymphatic vessels and lymph nodes, unspecified
I95 |0 Idiopathic hypotension |1 Orthostatic hypotension |2 Hypotension due to drugs |3 Hypotension of hemodialysis |81 Postprocedural hypotension
I95 |89 Other hypotension |9 Hypotension, unspecified
I99 |8 Other disorder of circulatory system |9 Unspecified disorder of circulatory system
`;
