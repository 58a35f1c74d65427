/** Benign and uncertain neoplasms, blood and immunity, chapters 2 and 3: codes and our short titles, as `starterDiagnoses` reads them. */
export const blood = `
D04 |30 Carcinoma in situ of skin of unspecified part of face |39 Carcinoma in situ of skin of other parts of face
D04 |6<z> Carcinoma in situ of skin of % upper limb, including shoulder |9 Carcinoma in situ of skin, unspecified
D05 |1<z> Intraductal carcinoma in situ of % breast
D06 |9 Carcinoma in situ of cervix, unspecified
D09 |0 Carcinoma in situ of bladder
D10 |1 Benign neoplasm of tongue |30 Benign neoplasm of unspecified part of mouth |39 Benign neoplasm of other parts of mouth
D11 |0 Benign neoplasm of parotid gland
D12 |0 Benign neoplasm of cecum |1 Benign neoplasm of appendix |2 Benign neoplasm of ascending colon |3 Benign neoplasm of transverse colon
D12 |4 Benign neoplasm of descending colon |5 Benign neoplasm of sigmoid colon |6 Benign neoplasm of colon, unspecified
D12 |7 Benign neoplasm of rectosigmoid junction |8 Benign neoplasm of rectum |9 Benign neoplasm of anus and anal canal
D13 |1 Benign neoplasm of stomach
D14 |1 Benign neoplasm of larynx
D17 |0 Benign lipomatous neoplasm of skin and subcutaneous tissue of head, face and neck |1 Benign lipomatous neoplasm of skin and subcutaneous tissue of trunk
D17 |20 Benign lipomatous neoplasm of skin and subcutaneous tissue of unspecified limb |2<e> Benign lipomatous neoplasm of skin and subcutaneous tissue of % arm
D17 |2<rl:34> Benign lipomatous neoplasm of skin and subcutaneous tissue of % leg
D17 |30 Benign lipomatous neoplasm of skin and subcutaneous tissue of unspecified sites
D17 |39 Benign lipomatous neoplasm of skin and subcutaneous tissue of other sites |4 Benign lipomatous neoplasm of intrathoracic organs
D17 |5 Benign lipomatous neoplasm of intra-abdominal organs |6 Benign lipomatous neoplasm of spermatic cord |71 Benign lipomatous neoplasm of kidney
D17 |72 Benign lipomatous neoplasm of other genitourinary organ |79 Benign lipomatous neoplasm of other sites |9 Benign lipomatous neoplasm, unspecified
D18 |00 Hemangioma unspecified site |01 Hemangioma of skin and subcutaneous tissue |02 Hemangioma of intracranial structures
D18 |03 Hemangioma of intra-abdominal structures |09 Hemangioma of other sites
D21 |0 Benign neoplasm of connective and other soft tissue of head, face and neck
D21 |1<z> Benign neoplasm of connective and other soft tissue of % upper limb, including shoulder
D21 |2<z> Benign neoplasm of connective and other soft tissue of % lower limb, including hip |3 Benign neoplasm of connective and other soft tissue of thorax
D21 |4 Benign neoplasm of connective and other soft tissue of abdomen |5 Benign neoplasm of connective and other soft tissue of pelvis
D21 |6 Benign neoplasm of connective and other soft tissue of trunk, unspecified |9 Benign neoplasm of connective and other soft tissue, unspecified
D22 |0 Melanocytic nevi of lip |10 Melanocytic nevi of unspecified eyelid, including canthus |1<e>1 Melanocytic nevi of % upper eyelid, including canthus
D22 |1<e>2 Melanocytic nevi of % lower eyelid, including canthus |2<z> Melanocytic nevi of % ear and external auricular canal
D22 |30 Melanocytic nevi of unspecified part of face |39 Melanocytic nevi of other parts of face |4 Melanocytic nevi of scalp and neck
D22 |5 Melanocytic nevi of trunk |6<z> Melanocytic nevi of % upper limb, including shoulder |7<z> Melanocytic nevi of % lower limb, including hip
D22 |9 Melanocytic nevi, unspecified
D23 |0 Other benign neoplasm of skin of lip |10 Other benign neoplasm of skin of unspecified eyelid, including canthus
D23 |1<e>1 Other benign neoplasm of skin of % upper eyelid, including canthus |1<e>2 Other benign neoplasm of skin of % lower eyelid, including canthus
D23 |2<z> Other benign neoplasm of skin of % ear and external auricular canal |30 Other benign neoplasm of skin of unspecified part of face
D23 |39 Other benign neoplasm of skin of other parts of face |4 Other benign neoplasm of skin of scalp and neck |5 Other benign neoplasm of skin of trunk
D23 |6<z> Other benign neoplasm of skin of % upper limb, including shoulder |7<z> Other benign neoplasm of skin of % lower limb, including hip
D23 |9 Other benign neoplasm of skin, unspecified
D24 |<s> Benign neoplasm of % breast
D25 |0 Submucous leiomyoma of uterus |1 Intramural leiomyoma of uterus |2 Subserosal leiomyoma of uterus |9 Leiomyoma of uterus, unspecified
D26 |0 Other benign neoplasm of cervix uteri
D27 |<rlu:019> Benign neoplasm of % ovary
D28 |0 Benign neoplasm of vulva |1 Benign neoplasm of vagina |2 Benign neoplasm of uterine tubes and ligaments |7 Benign neoplasm of other female genital organs
D28 |9 Benign neoplasm of female genital organ, unspecified
D29 |1 Benign neoplasm of prostate
D30 |0<z> Benign neoplasm of % kidney
D32 |0 Benign neoplasm of cerebral meninges
D34 | Benign neoplasm of thyroid gland
D35 |0<z> Benign neoplasm of % adrenal gland |2 Benign neoplasm of pituitary gland
D36 |10 Benign neoplasm of peripheral nerves and autonomic nervous system, unspecified
D36 |11 Benign neoplasm of peripheral nerves and autonomic nervous system of face, head, and neck
D36 |12 Benign neoplasm of peripheral nerves and autonomic nervous system, upper limb, including shoulder
D36 |13 Benign neoplasm of peripheral nerves and autonomic nervous system of lower limb, including hip
D36 |14 Benign neoplasm of peripheral nerves and autonomic nervous system of thorax
D36 |15 Benign neoplasm of peripheral nerves and autonomic nervous system of abdomen
D36 |16 Benign neoplasm of peripheral nerves and autonomic nervous system of pelvis
D36 |17 Benign neoplasm of peripheral nerves and autonomic nervous system of trunk, unspecified
D45 | Polycythemia vera
D47 |2 Monoclonal gammopathy
D48 |5 Neoplasm of uncertain behavior of skin |6<z> Neoplasm of uncertain behavior of % breast
D49 |0 Neoplasm of unspecified behavior of digestive system |1 Neoplasm of unspecified behavior of respiratory system
D49 |2 Neoplasm of unspecified behavior of bone, soft tissue, and skin |3 Neoplasm of unspecified behavior of breast
D49 |4 Neoplasm of unspecified behavior of bladder |51<s> Neoplasm of unspecified behavior of % kidney
D49 |59 Neoplasm of unspecified behavior of other genitourinary organ |6 Neoplasm of unspecified behavior of brain
D49 |7 Neoplasm of unspecified behavior of endocrine glands and other parts of nervous system |81 Neoplasm of unspecified behavior of retina and choroid
D49 |89 Neoplasm of unspecified behavior of other sites |9 Neoplasm of unspecified behavior of unspecified site
D50 |0 Iron deficiency anemia secondary to blood loss (chronic) |1 Sideropenic dysphagia |8 Other iron deficiency anemias |9 Iron deficiency anemia, unspecified
D51 |0 Vitamin B12 deficiency anemia due to intrinsic factor deficiency
D51 |1 Vitamin B12 deficiency anemia due to selective vitamin B12 malabsorption with proteinuria |2 Transcobalamin II deficiency
D51 |3 Other dietary vitamin B12 deficiency anemia |8 Other vitamin B12 deficiency anemias |9 Vitamin B12 deficiency anemia, unspecified
D52 |0 Dietary folate deficiency anemia |1 Drug-induced folate deficiency anemia |8 Other folate deficiency anemias |9 Folate deficiency anemia, unspecified
D53 |0 Protein deficiency anemia |1 Other megaloblastic anemias, NEC |9 Nutritional anemia, unspecified
D55 |0 Anemia due to glucose-6-phosphate dehydrogenase deficiency
D56 |0 Alpha thalassemia |1 Beta thalassemia |2 Delta-beta thalassemia |3 Thalassemia minor |4 Hereditary persistence of fetal hemoglobin
D56 |5 Hemoglobin E-beta thalassemia |8 Other thalassemias |9 Thalassemia, unspecified
D57 |00 Hb-SS disease with crisis, unspecified |1 Sickle-cell disease without crisis |3 Sickle-cell trait
D58 |0 Hereditary spherocytosis
D59 |9 Acquired hemolytic anemia, unspecified
D61 |818 Other pancytopenia |9 Aplastic anemia, unspecified
D62 | Acute posthemorrhagic anemia
D63 |0 Anemia in neoplastic disease |1 Anemia in chronic kidney disease |8 Anemia in other chronic diseases classified elsewhere
D64 |0 Hereditary sideroblastic anemia |1 Secondary sideroblastic anemia due to disease |2 Secondary sideroblastic anemia due to drugs and toxins
D64 |3 Other sideroblastic anemias |4 Congenital dyserythropoietic anemia |81 Anemia due to antineoplastic chemotherapy |89 Other anemias |9 Anemia, unspecified
D65 | Disseminated intravascular coagulation
D66 | Hereditary factor VIII deficiency
D67 | Hereditary factor IX deficiency
D68 |00 Von Willebrand disease, unspecified |01 Von Willebrand disease, type 1 |020 Von Willebrand disease, type 2A |021 Von Willebrand disease, type 2B
D68 |022 Von Willebrand disease, type 2M |023 Von Willebrand disease, type 2N |029 Von Willebrand disease, type 2, unspecified |03 Von Willebrand disease, type 3
D68 |04 Acquired von Willebrand disease |09 Other von Willebrand disease |32 Hemorrhagic disorder due to extrinsic circulating anticoagulants
D68 |51 Activated protein C resistance |59 Other primary thrombophilia |61 Antiphospholipid syndrome |62 Lupus anticoagulant syndrome |69 Other thrombophilia
D68 |9 Coagulation defect, unspecified
D69 |0 Allergic purpura |1 Qualitative platelet defects |2 Other nonthrombocytopenic purpura |3 Immune thrombocytopenic purpura |41 Evans syndrome
D69 |42 Congenital and hereditary thrombocytopenia purpura |49 Other primary thrombocytopenia |51 Posttransfusion purpura |59 Other secondary thrombocytopenia
D69 |6 Thrombocytopenia, unspecified |8 Other hemorrhagic conditions |9 Hemorrhagic condition, unspecified
D70 |0 Congenital agranulocytosis |1 Agranulocytosis secondary to cancer chemotherapy |2 Other drug-induced agranulocytosis |3 Neutropenia due to infection
D70 |4 Cyclic neutropenia |8 Other neutropenia |9 Neutropenia, unspecified
D72 |10 Eosinophilia, unspecified |110 Idiopathic hypereosinophilic syndrome |111 Lymphocytic Variant Hypereosinophilic Syndrome
D72 |118 Other hypereosinophilic syndrome |119 Hypereosinophilic syndrome, unspecified |12 Drug rash with eosinophilia and systemic symptoms syndrome
D72 |18 Eosinophilia in another disease |19 Other eosinophilia |810 Lymphocytopenia |818 Other decreased white blood cell count
D72 |819 Decreased white blood cell count, unspecified |820 Lymphocytosis (symptomatic) |821 Monocytosis (symptomatic) |822 Plasmacytosis |823 Leukemoid reaction
D72 |824 Basophilia |825 Bandemia |828 Other elevated white blood cell count |829 Elevated white blood cell count, unspecified
D72 |89 Other disorders of white blood cells |9 Disorder of white blood cells, unspecified
D73 |2 Chronic congestive splenomegaly
D75 |1 Secondary polycythemia |81 Myelofibrosis |821 Non-immune heparin-induced thrombocytopenia |822 Immune-mediated heparin-induced thrombocytopenia
D75 |828 Other heparin-induced thrombocytopenia syndrome |829 Heparin-induced thrombocytopenia, unspecified |838 Other thrombocytosis
D75 |839 Thrombocytosis, unspecified |84 Other platelet-activating anti-PF4 disorders |89 Other diseases of blood and blood-forming organs
D80 |1 Nonfamilial hypogammaglobulinemia |2 Selective deficiency of immunoglobulin A
D83 |9 Common variable immunodeficiency, unspecified
D84 |81 Immunodeficiency due to conditions classified elsewhere |821 Immunodeficiency due to drugs |822 Immunodeficiency due to external causes
D84 |89 Other immunodeficiencies |9 Immunodeficiency, unspecified
D86 |0 Sarcoidosis of lung |9 Sarcoidosis, unspecified
D89 |40 Mast cell activation, unspecified |41 Monoclonal mast cell activation syndrome |42 Idiopathic mast cell activation syndrome
D89 |43 Secondary mast cell activation |44 Hereditary alpha tryptasemia |49 Other mast cell activation disorder
D89 |9 Disorder involving the immune mechanism, unspecified
`;
