/** Neoplasms, chapter 2: codes and our short titles, as `starterDiagnoses` reads them. */
export const neoplasms = `
C15 |9 Cancer of esophagus, unspecified
C16 |9 Cancer of stomach, unspecified
C18 |0 Cancer of cecum |1 Cancer of appendix |2 Cancer of ascending colon |3 Cancer of hepatic flexure |4 Cancer of transverse colon |5 Cancer of splenic flexure
C18 |6 Cancer of descending colon |7 Cancer of sigmoid colon |8 Cancer of overlapping sites of colon |9 Cancer of colon, unspecified
C19 | Cancer of rectosigmoid junction
C20 | Cancer of rectum
C21 |0 Cancer of anus, unspecified
C22 |0 Liver cell carcinoma |9 Cancer of liver, not specified as primary or secondary
C25 |9 Cancer of pancreas, unspecified
C32 |9 Cancer of larynx, unspecified
C34 |1<z> Cancer of upper lobe, % bronchus or lung |3<z> Cancer of lower lobe, % bronchus or lung |9<z> Cancer of unspecified part of % bronchus or lung
C43 |30 Malignant melanoma of unspecified part of face |31 Malignant melanoma of nose |39 Malignant melanoma of other parts of face
C43 |51 Malignant melanoma of anal skin |52 Malignant melanoma of skin of breast |59 Malignant melanoma of other part of trunk
C43 |6<z> Malignant melanoma of % upper limb, including shoulder |7<z> Malignant melanoma of % lower limb, including hip
C43 |9 Malignant melanoma of skin, unspecified
C44 |111 Basal cell carcinoma of skin of unspecified eyelid, including canthus |11<rl:29>1 Basal cell carcinoma of skin of % upper eyelid, including canthus
C44 |11<rl:29>2 Basal cell carcinoma of skin of % lower eyelid, including canthus |121 Squamous cell carcinoma of skin of unspecified eyelid, including canthus
C44 |12<rl:29>1 Squamous cell carcinoma of skin of % upper eyelid, including canthus
C44 |12<rl:29>2 Squamous cell carcinoma of skin of % lower eyelid, including canthus
C44 |21<rlu:291> Basal cell carcinoma of skin of % ear and external auricular canal
C44 |22<rlu:291> Squamous cell carcinoma of skin of % ear and external auricular canal |310 Basal cell carcinoma of skin of unspecified parts of face
C44 |311 Basal cell carcinoma of skin of nose |319 Basal cell carcinoma of skin of other parts of face
C44 |320 Squamous cell carcinoma of skin of unspecified parts of face |321 Squamous cell carcinoma of skin of nose
C44 |329 Squamous cell carcinoma of skin of other parts of face |40 Unspecified cancer of skin of scalp and neck
C44 |41 Basal cell carcinoma of skin of scalp and neck |42 Squamous cell carcinoma of skin of scalp and neck |49 Other cancer of skin of scalp and neck
C44 |510 Basal cell carcinoma of anal skin |511 Basal cell carcinoma of skin of breast |519 Basal cell carcinoma of skin of other part of trunk
C44 |520 Squamous cell carcinoma of anal skin |521 Squamous cell carcinoma of skin of breast |529 Squamous cell carcinoma of skin of other part of trunk
C44 |61<rlu:291> Basal cell carcinoma of skin of % upper limb, including shoulder
C44 |62<rlu:291> Squamous cell carcinoma of skin of % upper limb, including shoulder |71<rlu:291> Basal cell carcinoma of skin of % lower limb, including hip
C44 |72<rlu:291> Squamous cell carcinoma of skin of % lower limb, including hip |90 Unspecified cancer of skin, unspecified
C44 |91 Basal cell carcinoma of skin, unspecified |92 Squamous cell carcinoma of skin, unspecified |99 Other cancer of skin, unspecified
C50 |11<s> Cancer of central portion of % female breast |21<s> Cancer of upper-inner quadrant of % female breast
C50 |41<s> Cancer of upper-outer quadrant of % female breast |91<s> Cancer of unspecified site of % female breast
C53 |9 Cancer of cervix uteri, unspecified
C54 |1 Cancer of endometrium
C55 | Cancer of uterus, part unspecified
C56 |<s> Cancer of % ovary |3 Cancer of bilateral ovaries
C61 | Cancer of prostate
C62 |9<z> Cancer of % testis, unspecified whether descended or undescended
C64 |<s> Cancer of % kidney, except renal pelvis
C67 |0 Cancer of trigone of bladder |1 Cancer of dome of bladder |2 Cancer of lateral wall of bladder |3 Cancer of anterior wall of bladder
C67 |4 Cancer of posterior wall of bladder |5 Cancer of bladder neck |6 Cancer of ureteric orifice |7 Cancer of urachus |8 Cancer of overlapping sites of bladder
C67 |9 Cancer of bladder, unspecified
C71 |9 Cancer of brain, unspecified
C73 | Cancer of thyroid gland
C77 |3 Secondary and unspecified cancer of axilla and upper limb lymph nodes |9 Secondary and unspecified cancer of lymph node, unspecified
C78 |0<z> Metastasis of % lung |7 Metastasis of liver and intrahepatic bile duct
C79 |31 Metastasis of brain |32 Metastasis of cerebral meninges |51 Metastasis of bone |52 Metastasis of bone marrow
C80 |1 Malignant (primary) neoplasm, unspecified
C81 |90 Hodgkin lymphoma, unspecified, unspecified site |91 Hodgkin lymphoma, unspecified, lymph nodes of head, face, and neck
C81 |92 Hodgkin lymphoma, unspecified, intrathoracic lymph nodes |93 Hodgkin lymphoma, unspecified, intra-abdominal lymph nodes
C81 |94 Hodgkin lymphoma, unspecified, lymph nodes of axilla and upper limb |95 Hodgkin lymphoma, unspecified, lymph nodes of inguinal region and lower limb
C81 |96 Hodgkin lymphoma, unspecified, intrapelvic lymph nodes |97 Hodgkin lymphoma, unspecified, spleen
C81 |98 Hodgkin lymphoma, unspecified, lymph nodes of multiple sites |99 Hodgkin lymphoma, unspecified, extranodal and solid organ sites
C81 |9A@25 Hodgkin lymphoma, unspecified, in remission
C82 |90 Follicular lymphoma, unspecified, unspecified site |91 Follicular lymphoma, unspecified, lymph nodes of head, face, and neck
C82 |92 Follicular lymphoma, unspecified, intrathoracic lymph nodes |93 Follicular lymphoma, unspecified, intra-abdominal lymph nodes
C82 |94 Follicular lymphoma, unspecified, lymph nodes of axilla and upper limb
C82 |95 Follicular lymphoma, unspecified, lymph nodes of inguinal region and lower limb |96 Follicular lymphoma, unspecified, intrapelvic lymph nodes
C82 |97 Follicular lymphoma, unspecified, spleen |98 Follicular lymphoma, unspecified, lymph nodes of multiple sites
C82 |99 Follicular lymphoma, unspecified, extranodal and solid organ sites |9A@25 Follicular lymphoma, unspecified, in remission
C83 |30 Diffuse large B-cell lymphoma, unspecified site |31 Diffuse large B-cell lymphoma, lymph nodes of head, face, and neck
C83 |32 Diffuse large B-cell lymphoma, intrathoracic lymph nodes |33 Diffuse large B-cell lymphoma, intra-abdominal lymph nodes
C83 |34 Diffuse large B-cell lymphoma, lymph nodes of axilla and upper limb |35 Diffuse large B-cell lymphoma, lymph nodes of inguinal region and lower limb
C83 |36 Diffuse large B-cell lymphoma, intrapelvic lymph nodes |37 Diffuse large B-cell lymphoma, spleen
C83 |38 Diffuse large B-cell lymphoma, lymph nodes of multiple sites |390@25 Primary central nervous system lymphoma
C83 |398@25 Diffuse large B-cell lymphoma of other extranodal and solid organ sites |3A@25 Diffuse large B-cell lymphoma, in remission
C85 |90 Non-Hodgkin lymphoma, unspecified, unspecified site |91 Non-Hodgkin lymphoma, unspecified, lymph nodes of head, face, and neck
C85 |92 Non-Hodgkin lymphoma, unspecified, intrathoracic lymph nodes |93 Non-Hodgkin lymphoma, unspecified, intra-abdominal lymph nodes
C85 |94 Non-Hodgkin lymphoma, unspecified, lymph nodes of axilla and upper limb
C85 |95 Non-Hodgkin lymphoma, unspecified, lymph nodes of inguinal region and lower limb |96 Non-Hodgkin lymphoma, unspecified, intrapelvic lymph nodes
C85 |97 Non-Hodgkin lymphoma, unspecified, spleen |98 Non-Hodgkin lymphoma, unspecified, lymph nodes of multiple sites
C85 |99 Non-Hodgkin lymphoma, unspecified, extranodal and solid organ sites |9A@25 Non-Hodgkin lymphoma, unspecified, in remission
C90 |00 Multiple myeloma not having achieved remission |01 Multiple myeloma in remission |02 Multiple myeloma in relapse
C91 |00 Acute lymphoblastic leukemia not having achieved remission |01 Acute lymphoblastic leukemia, in remission |02 Acute lymphoblastic leukemia, in relapse
C91 |10 Chronic lymphocytic leukemia of B-cell type not having achieved remission |11 Chronic lymphocytic leukemia of B-cell type in remission
C91 |12 Chronic lymphocytic leukemia of B-cell type in relapse
C92 |00 Acute myeloblastic leukemia, not having achieved remission |01 Acute myeloblastic leukemia, in remission |02 Acute myeloblastic leukemia, in relapse
C92 |10 Chronic myeloid leukemia, BCR/ABL-positive, not having achieved remission |11 Chronic myeloid leukemia, BCR/ABL-positive, in remission
C92 |12 Chronic myeloid leukemia, BCR/ABL-positive, in relapse
`;
