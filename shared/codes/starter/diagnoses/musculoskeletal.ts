/** Bones, joints and muscles, chapter 13: codes and our short titles, as `starterDiagnoses` reads them. */
export const musculoskeletal = `
M00 |9 Pyogenic arthritis, unspecified
M05 |9 Rheumatoid arthritis with rheumatoid factor, unspecified
M06 |00 Rheumatoid arthritis without rheumatoid factor, unspecified site |30 Rheumatoid nodule, unspecified site |4 Inflammatory polyarthropathy
M06 |9 Rheumatoid arthritis, unspecified
M08 |00 Unspecified juvenile rheumatoid arthritis of unspecified site
M1A |9XX0 Chronic gout, unspecified, without tophus (tophi) |9XX1 Chronic gout, unspecified, with tophus (tophi)
M10 |00 Idiopathic gout, unspecified site |04<s> Idiopathic gout, % hand |06<s> Idiopathic gout, % knee |07<s> Idiopathic gout, % ankle and foot
M10 |9 Gout, unspecified
M12 |9 Arthropathy, unspecified
M13 |0 Polyarthritis, unspecified |10 Monoarthritis, NEC, unspecified site |11<s> Monoarthritis, NEC, % shoulder |12<s> Monoarthritis, NEC, % elbow
M13 |13<s> Monoarthritis, NEC, % wrist |14<s> Monoarthritis, NEC, % hand |15<s> Monoarthritis, NEC, % hip |16<s> Monoarthritis, NEC, % knee
M13 |17<s> Monoarthritis, NEC, % ankle and foot |80 Other arthritis, unspecified site
M15 |0 Primary generalized (osteo)arthritis |1 Heberden's nodes (with arthropathy) |2 Bouchard's nodes (with arthropathy) |3 Secondary multiple arthritis
M15 |4 Erosive (osteo)arthritis |8 Other polyosteoarthritis |9 Polyosteoarthritis, unspecified
M16 |0 Bilateral primary osteoarthritis of hip |1<z> Unilateral primary osteoarthritis, % hip |2 Bilateral osteoarthritis resulting from hip dysplasia
M16 |3<z> Unilateral osteoarthritis resulting from hip dysplasia, % hip |4 Bilateral post-traumatic osteoarthritis of hip
M16 |5<z> Unilateral post-traumatic osteoarthritis, % hip |6 Other bilateral secondary osteoarthritis of hip |7 Other unilateral secondary osteoarthritis of hip
M16 |9 Osteoarthritis of hip, unspecified
M17 |0 Bilateral primary osteoarthritis of knee |1<z> Unilateral primary osteoarthritis, % knee |2 Bilateral post-traumatic osteoarthritis of knee
M17 |3<z> Unilateral post-traumatic osteoarthritis, % knee |4 Other bilateral secondary osteoarthritis of knee
M17 |5 Other unilateral secondary osteoarthritis of knee |9 Osteoarthritis of knee, unspecified
M18 |0 Bilateral primary osteoarthritis of first carpometacarpal joints |1<z> Unilateral primary osteoarthritis of first carpometacarpal joint, % hand
M18 |2 Bilateral post-traumatic osteoarthritis of first carpometacarpal joints
M18 |3<z> Unilateral post-traumatic osteoarthritis of first carpometacarpal joint, % hand
M18 |4 Other bilateral secondary osteoarthritis of first carpometacarpal joints
M18 |5<z> Other unilateral secondary osteoarthritis of first carpometacarpal joint, % hand |9 Osteoarthritis of first carpometacarpal joint, unspecified
M19 |01<s> Primary osteoarthritis, % shoulder |02<s> Primary osteoarthritis, % elbow |03<s> Primary osteoarthritis, % wrist |04<s> Primary osteoarthritis, % hand
M19 |07<s> Primary osteoarthritis, % ankle and foot |09 Primary osteoarthritis, other site |90 Unspecified osteoarthritis, unspecified site
M19 |91 Primary osteoarthritis, unspecified site |92 Post-traumatic osteoarthritis, unspecified site |93 Secondary osteoarthritis, unspecified site
M20 |00<s> Unspecified deformity of % finger(s) |01<s> Mallet finger of % finger(s) |02<s> Boutonniere deformity of % finger(s)
M20 |03<s> Swan-neck deformity of % finger(s) |09<e> Other deformity of % finger(s) |099 Other deformity of finger(s), unspecified finger(s)
M20 |1<z> Hallux valgus (acquired), % foot |2<z> Hallux rigidus, % foot |3<z> Hallux varus (acquired), % foot |4<z> Other hammer toe(s) (acquired), % foot
M20 |5X<s> Other deformities of toe(s) (acquired), % foot |6<z> Acquired deformities of toe(s), unspecified, % foot
M21 |00 Valgus deformity, NEC, unspecified site |02<s> Valgus deformity, NEC, % elbow |05<s> Valgus deformity, NEC, % hip |06<s> Valgus deformity, NEC, % knee
M21 |07<s> Valgus deformity, NEC, % ankle |4<z> Flat foot (acquired), % foot |61<s> Bunion of % foot |62<s> Bunionette of % foot
M21 |6X<s> Other acquired deformities of % foot
M22 |0<z> Recurrent dislocation of patella, % knee |1<z> Recurrent subluxation of patella, % knee |2X<s> Patellofemoral disorders, % knee
M22 |3X<s> Other derangements of patella, % knee |4<z> Chondromalacia patellae, % knee |8X<s> Other disorders of patella, % knee
M22 |9<z> Unspecified disorder of patella, % knee
M23 |20<rlu:012> Derangement of unspecified lateral meniscus due to old tear or injury, % knee
M23 |20<rlu:345> Derangement of unspecified medial meniscus due to old tear or injury, % knee
M23 |20<rlu:679> Derangement of unspecified meniscus due to old tear or injury, % knee
M23 |21<s> Derangement of anterior horn of medial meniscus due to old tear or injury, % knee
M23 |22<s> Derangement of posterior horn of medial meniscus due to old tear or injury, % knee
M23 |23<s> Derangement of other medial meniscus due to old tear or injury, % knee
M23 |24<s> Derangement of anterior horn of lateral meniscus due to old tear or injury, % knee
M23 |25<s> Derangement of posterior horn of lateral meniscus due to old tear or injury, % knee
M23 |26<s> Derangement of other lateral meniscus due to old tear or injury, % knee |4<z> Loose body in knee, % knee |5<z> Chronic instability of knee, % knee
M23 |8X<s> Other internal derangements of % knee |9<z> Unspecified internal derangement of % knee
M24 |50 Contracture, unspecified joint |51<s> Contracture, % shoulder |52<s> Contracture, % elbow |53<s> Contracture, % wrist |54<s> Contracture, % hand
M24 |55<s> Contracture, % hip |56<s> Contracture, % knee |57<rlu:123> Contracture, % ankle |57<rlu:456> Contracture, % foot |59 Contracture, other joint
M25 |00 Hemarthrosis, unspecified joint |01<s> Hemarthrosis, % shoulder |02<s> Hemarthrosis, % elbow |03<s> Hemarthrosis, % wrist |04<s> Hemarthrosis, % hand
M25 |05<s> Hemarthrosis, % hip |06<s> Hemarthrosis, % knee |07<rlu:123> Hemarthrosis, % ankle |07<rlu:456> Hemarthrosis, % foot |08 Hemarthrosis, other site
M25 |10 Fistula, unspecified joint |11<s> Fistula, % shoulder |12<s> Fistula, % elbow |13<s> Fistula, % wrist |14<s> Fistula, % hand |15<s> Fistula, % hip
M25 |16<s> Fistula, % knee |17<rlu:123> Fistula, % ankle |17<rlu:456> Fistula, % foot |18 Fistula, other site |20 Flail joint, unspecified joint
M25 |21<s> Flail joint, % shoulder |22<s> Flail joint, % elbow |23<s> Flail joint, % wrist |24<s> Flail joint, % hand |25<s> Flail joint, % hip
M25 |26<s> Flail joint, % knee |27<s> Flail joint, % ankle and foot |28 Flail joint, other site |30 Other instability, unspecified joint
M25 |31<s> Other instability, % shoulder |32<s> Other instability, % elbow |33<s> Other instability, % wrist |34<s> Other instability, % hand
M25 |35<s> Other instability, % hip |36<s> Other instability, % knee |37<rlu:123> Other instability, % ankle |37<rlu:456> Other instability, % foot
M25 |39 Other instability, other joint |40 Effusion, unspecified joint |41<s> Effusion, % shoulder |42<s> Effusion, % elbow |43<s> Effusion, % wrist
M25 |44<s> Effusion, % hand |45<s> Effusion, % hip |46<s> Effusion, % knee |47<rlu:123> Effusion, % ankle |47<rlu:456> Effusion, % foot |48 Effusion, other site
M25 |50 Pain in unspecified joint |51<s> Pain in % shoulder |52<s> Pain in % elbow |53<s> Pain in % wrist |54<s> Pain in joints of % hand |55<s> Pain in % hip
M25 |56<s> Pain in % knee |571 Pain in right ankle and joints of right foot |572 Pain in left ankle and joints of left foot
M25 |579 Pain in unspecified ankle and joints of unspecified foot |59 Pain in other joint |60 Stiffness of unspecified joint, NEC
M25 |61<s> Stiffness of % shoulder, NEC |62<s> Stiffness of % elbow, NEC |63<s> Stiffness of % wrist, NEC |64<s> Stiffness of % hand, NEC
M25 |65<s> Stiffness of % hip, NEC |66<s> Stiffness of % knee, NEC |67<rlu:123> Stiffness of % ankle, NEC |67<rlu:456> Stiffness of % foot, NEC
M25 |69 Stiffness of other joint, NEC |70 Osteophyte, unspecified joint |71<s> Osteophyte, % shoulder |72<s> Osteophyte, % elbow |73<s> Osteophyte, % wrist
M25 |74<s> Osteophyte, % hand |75<s> Osteophyte, % hip |76<s> Osteophyte, % knee |77<rlu:123> Osteophyte, % ankle |77<rlu:456> Osteophyte, % foot
M25 |78 Osteophyte, vertebrae |80 Other joint disorders, unspecified joint |81<s> Other joint disorders, % shoulder |82<s> Other joint disorders, % elbow
M25 |83<s> Other joint disorders, % wrist |84<s> Other joint disorders, % hand |85<s> Other joint disorders, % hip |86<s> Other joint disorders, % knee
M25 |87<s> Other joint disorders, % ankle and foot |9 Joint disorder, unspecified
M26 |60<rlb:123> % temporomandibular joint disorder, unspecified |609 Unspecified temporomandibular joint disorder, unspecified side
M26 |62<rlb:123> Arthralgia of % temporomandibular joint |629 Arthralgia of temporomandibular joint, unspecified side
M30 |0 Polyarteritis nodosa
M31 |5 Giant cell arteritis with polymyalgia rheumatica |6 Other giant cell arteritis
M32 |0 Drug-induced systemic lupus erythematosus |10 Systemic lupus erythematosus, organ or system involvement unspecified
M32 |11 Endocarditis in systemic lupus erythematosus |12 Pericarditis in systemic lupus erythematosus |13 Lung involvement in systemic lupus erythematosus
M32 |14 Glomerular disease in systemic lupus erythematosus |15 Tubulo-interstitial nephropathy in systemic lupus erythematosus
M32 |19 Other organ or system involvement in systemic lupus erythematosus |8 Other forms of systemic lupus erythematosus
M32 |9 Systemic lupus erythematosus, unspecified
M34 |0 Progressive systemic sclerosis |1 CR(E)ST syndrome |2 Systemic sclerosis induced by drug and chemical |81 Systemic sclerosis with lung involvement
M34 |82 Systemic sclerosis with myopathy |83 Systemic sclerosis with polyneuropathy |89 Other systemic sclerosis |9 Systemic sclerosis, unspecified
M35 |00 Sjogren syndrome, unspecified |01 Sjogren syndrome with keratoconjunctivitis |02 Sjogren syndrome with lung involvement
M35 |03 Sjogren syndrome with myopathy |04 Sjogren syndrome with tubulo-interstitial nephropathy |05 Sjogren syndrome with inflammatory arthritis
M35 |06 Sjogren syndrome with peripheral nervous system involvement |07 Sjogren syndrome with central nervous system involvement
M35 |08 Sjogren syndrome with gastrointestinal involvement |0A Sjogren syndrome with glomerular disease |0B Sjogren syndrome with vasculitis
M35 |0C Sjogren syndrome with dental involvement |09 Sjogren syndrome with other organ involvement |3 Polymyalgia rheumatica
M35 |9 Systemic involvement of connective tissue, unspecified
M40 |00 Postural kyphosis, site unspecified |03 Postural kyphosis, cervicothoracic region |04 Postural kyphosis, thoracic region
M40 |05 Postural kyphosis, thoracolumbar region |202 Unspecified kyphosis, cervical region |203 Unspecified kyphosis, cervicothoracic region
M40 |204 Unspecified kyphosis, thoracic region |205 Unspecified kyphosis, thoracolumbar region |209 Unspecified kyphosis, site unspecified
M40 |292 Other kyphosis, cervical region |293 Other kyphosis, cervicothoracic region |294 Other kyphosis, thoracic region
M40 |295 Other kyphosis, thoracolumbar region |299 Other kyphosis, site unspecified
M41 |122 Adolescent idiopathic scoliosis, cervical region |123 Adolescent idiopathic scoliosis, cervicothoracic region
M41 |124 Adolescent idiopathic scoliosis, thoracic region |125 Adolescent idiopathic scoliosis, thoracolumbar region
M41 |126 Adolescent idiopathic scoliosis, lumbar region |127 Adolescent idiopathic scoliosis, lumbosacral region
M41 |129 Adolescent idiopathic scoliosis, site unspecified |20 Other idiopathic scoliosis, site unspecified |22 Other idiopathic scoliosis, cervical region
M41 |23 Other idiopathic scoliosis, cervicothoracic region |24 Other idiopathic scoliosis, thoracic region |25 Other idiopathic scoliosis, thoracolumbar region
M41 |26 Other idiopathic scoliosis, lumbar region |27 Other idiopathic scoliosis, lumbosacral region |9 Scoliosis, unspecified
M42 |00 Juvenile osteochondrosis of spine, site unspecified |01 Juvenile osteochondrosis of spine, occipito-atlanto-axial region
M42 |02 Juvenile osteochondrosis of spine, cervical region |03 Juvenile osteochondrosis of spine, cervicothoracic region
M42 |04 Juvenile osteochondrosis of spine, thoracic region |05 Juvenile osteochondrosis of spine, thoracolumbar region
M42 |06 Juvenile osteochondrosis of spine, lumbar region |07 Juvenile osteochondrosis of spine, lumbosacral region
M42 |08 Juvenile osteochondrosis of spine, sacral and sacrococcygeal region |09 Juvenile osteochondrosis of spine, multiple sites in spine
M43 |6 Torticollis
M45 |9 Ankylosing spondylitis of unspecified sites in spine
M46 |1 Sacroiliitis, NEC |90 Unspecified inflammatory spondylopathy, site unspecified
M47 |011 Anterior spinal artery compression syndromes, occipito-atlanto-axial region |012 Anterior spinal artery compression syndromes, cervical region
M47 |013 Anterior spinal artery compression syndromes, cervicothoracic region |014 Anterior spinal artery compression syndromes, thoracic region
M47 |015 Anterior spinal artery compression syndromes, thoracolumbar region |016 Anterior spinal artery compression syndromes, lumbar region
M47 |019 Anterior spinal artery compression syndromes, site unspecified |021 Vertebral artery compression syndromes, occipito-atlanto-axial region
M47 |022 Vertebral artery compression syndromes, cervical region |029 Vertebral artery compression syndromes, site unspecified
M47 |10 Other spondylosis with myelopathy, site unspecified |11 Other spondylosis with myelopathy, occipito-atlanto-axial region
M47 |12 Other spondylosis with myelopathy, cervical region |13 Other spondylosis with myelopathy, cervicothoracic region
M47 |14 Other spondylosis with myelopathy, thoracic region |15 Other spondylosis with myelopathy, thoracolumbar region
M47 |16 Other spondylosis with myelopathy, lumbar region |20 Other spondylosis with radiculopathy, site unspecified
M47 |21 Other spondylosis with radiculopathy, occipito-atlanto-axial region |22 Other spondylosis with radiculopathy, cervical region
M47 |23 Other spondylosis with radiculopathy, cervicothoracic region |24 Other spondylosis with radiculopathy, thoracic region
M47 |25 Other spondylosis with radiculopathy, thoracolumbar region |26 Other spondylosis with radiculopathy, lumbar region
M47 |27 Other spondylosis with radiculopathy, lumbosacral region |28 Other spondylosis with radiculopathy, sacral and sacrococcygeal region
M47 |811 Spondylosis without myelopathy or radiculopathy, occipito-atlanto-axial region |812 Spondylosis without myelopathy or radiculopathy, cervical region
M47 |813 Spondylosis without myelopathy or radiculopathy, cervicothoracic region |814 Spondylosis without myelopathy or radiculopathy, thoracic region
M47 |815 Spondylosis without myelopathy or radiculopathy, thoracolumbar region |816 Spondylosis without myelopathy or radiculopathy, lumbar region
M47 |817 Spondylosis without myelopathy or radiculopathy, lumbosacral region
M47 |818 Spondylosis without myelopathy or radiculopathy, sacral and sacrococcygeal region |819 Spondylosis without myelopathy or radiculopathy, site unspecified
M47 |891 Other spondylosis, occipito-atlanto-axial region |892 Other spondylosis, cervical region |893 Other spondylosis, cervicothoracic region
M47 |894 Other spondylosis, thoracic region |895 Other spondylosis, thoracolumbar region |896 Other spondylosis, lumbar region
M47 |897 Other spondylosis, lumbosacral region |898 Other spondylosis, sacral and sacrococcygeal region |899 Other spondylosis, site unspecified
M47 |9 Spondylosis, unspecified
M48 |00 Spinal stenosis, site unspecified |01 Spinal stenosis, occipito-atlanto-axial region |02 Spinal stenosis, cervical region
M48 |03 Spinal stenosis, cervicothoracic region |04 Spinal stenosis, thoracic region |05 Spinal stenosis, thoracolumbar region
M48 |061 Spinal stenosis, lumbar region without neurogenic claudication |062 Spinal stenosis, lumbar region with neurogenic claudication
M48 |07 Spinal stenosis, lumbosacral region |08 Spinal stenosis, sacral and sacrococcygeal region
M50 |00 Cervical disc disorder with myelopathy, unspecified cervical region |01 Cervical disc disorder with myelopathy, high cervical region
M50 |020 Cervical disc disorder with myelopathy, mid-cervical region, unspecified level |021 Cervical disc disorder at C4-C5 level with myelopathy
M50 |022 Cervical disc disorder at C5-C6 level with myelopathy |023 Cervical disc disorder at C6-C7 level with myelopathy
M50 |03 Cervical disc disorder with myelopathy, cervicothoracic region |10 Cervical disc disorder with radiculopathy, unspecified cervical region
M50 |11 Cervical disc disorder with radiculopathy, high cervical region |120 Mid-cervical disc disorder, unspecified level
M50 |121 Cervical disc disorder at C4-C5 level with radiculopathy |122 Cervical disc disorder at C5-C6 level with radiculopathy
M50 |123 Cervical disc disorder at C6-C7 level with radiculopathy |13 Cervical disc disorder with radiculopathy, cervicothoracic region
M50 |20 Other cervical disc displacement, unspecified cervical region |21 Other cervical disc displacement, high cervical region
M50 |220 Other cervical disc displacement, mid-cervical region, unspecified level |221 Other cervical disc displacement at C4-C5 level
M50 |222 Other cervical disc displacement at C5-C6 level |223 Other cervical disc displacement at C6-C7 level
M50 |23 Other cervical disc displacement, cervicothoracic region |30 Other cervical disc degeneration, unspecified cervical region
M50 |31 Other cervical disc degeneration, high cervical region |320 Other cervical disc degeneration, mid-cervical region, unspecified level
M50 |321 Other cervical disc degeneration at C4-C5 level |322 Other cervical disc degeneration at C5-C6 level
M50 |323 Other cervical disc degeneration at C6-C7 level |33 Other cervical disc degeneration, cervicothoracic region
M50 |80 Other cervical disc disorders, unspecified cervical region |81 Other cervical disc disorders, high cervical region
M50 |820 Other cervical disc disorders, mid-cervical region, unspecified level |821 Other cervical disc disorders at C4-C5 level
M50 |822 Other cervical disc disorders at C5-C6 level |823 Other cervical disc disorders at C6-C7 level |83 Other cervical disc disorders, cervicothoracic region
M50 |90 Cervical disc disorder, unspecified, unspecified cervical region |91 Cervical disc disorder, unspecified, high cervical region
M50 |920 Unspecified cervical disc disorder, mid-cervical region, unspecified level |921 Unspecified cervical disc disorder at C4-C5 level
M50 |922 Unspecified cervical disc disorder at C5-C6 level |923 Unspecified cervical disc disorder at C6-C7 level
M50 |93 Cervical disc disorder, unspecified, cervicothoracic region
M51 |04 Intervertebral disc disorders with myelopathy, thoracic region |05 Intervertebral disc disorders with myelopathy, thoracolumbar region
M51 |06 Intervertebral disc disorders with myelopathy, lumbar region |14 Intervertebral disc disorders with radiculopathy, thoracic region
M51 |15 Intervertebral disc disorders with radiculopathy, thoracolumbar region |16 Intervertebral disc disorders with radiculopathy, lumbar region
M51 |17 Intervertebral disc disorders with radiculopathy, lumbosacral region |24 Other intervertebral disc displacement, thoracic region
M51 |25 Other intervertebral disc displacement, thoracolumbar region |26 Other intervertebral disc displacement, lumbar region
M51 |27 Other intervertebral disc displacement, lumbosacral region |34 Other intervertebral disc degeneration, thoracic region
M51 |35 Other intervertebral disc degeneration, thoracolumbar region |360@25 Other intervertebral disc degeneration, lumbar region with discogenic back pain only
M51 |361@25 Other intervertebral disc degeneration, lumbar region with lower extremity pain only
M51 |362@25 Other intervertebral disc degeneration, lumbar region with discogenic back pain and lower extremity pain
M51 |369@25 Other intervertebral disc degeneration, lumbar region without mention of lumbar back pain or lower extremity pain
M51 |370@25 Other intervertebral disc degeneration, lumbosacral region with discogenic back pain only
M51 |371@25 Other intervertebral disc degeneration, lumbosacral region with lower extremity pain only
M51 |372@25 Other intervertebral disc degeneration, lumbosacral region with discogenic back pain and lower extremity pain
M51 |379@25 Other intervertebral disc degeneration, lumbosacral region without mention of lumbar back pain or lower extremity pain
M51 |44 Schmorl's nodes, thoracic region |45 Schmorl's nodes, thoracolumbar region |46 Schmorl's nodes, lumbar region |47 Schmorl's nodes, lumbosacral region
M51 |84 Other intervertebral disc disorders, thoracic region |85 Other intervertebral disc disorders, thoracolumbar region
M51 |86 Other intervertebral disc disorders, lumbar region |87 Other intervertebral disc disorders, lumbosacral region
M51 |9 Unspecified thoracic, thoracolumbar and lumbosacral intervertebral disc disorder
M51 |A0 Intervertebral annulus fibrosus defect, lumbar region, unspecified size |A1 Intervertebral annulus fibrosus defect, small, lumbar region
M51 |A2 Intervertebral annulus fibrosus defect, large, lumbar region |A3 Intervertebral annulus fibrosus defect, lumbosacral region, unspecified size
M51 |A4 Intervertebral annulus fibrosus defect, small, lumbosacral region |A5 Intervertebral annulus fibrosus defect, large, lumbosacral region
M53 |0 Cervicocranial syndrome |1 Cervicobrachial syndrome |2X1 Spinal instabilities, occipito-atlanto-axial region |2X2 Spinal instabilities, cervical region
M53 |2X3 Spinal instabilities, cervicothoracic region |2X4 Spinal instabilities, thoracic region |2X5 Spinal instabilities, thoracolumbar region
M53 |2X6 Spinal instabilities, lumbar region |2X7 Spinal instabilities, lumbosacral region |2X8 Spinal instabilities, sacral and sacrococcygeal region
M53 |2X9 Spinal instabilities, site unspecified |3 Sacrococcygeal disorders, NEC |80 Other dorsopathies, site unspecified
M53 |81 Other dorsopathies, occipito-atlanto-axial region |82 Other dorsopathies, cervical region |83 Other dorsopathies, cervicothoracic region
M53 |84 Other dorsopathies, thoracic region |85 Other dorsopathies, thoracolumbar region |86 Other dorsopathies, lumbar region
M53 |87 Other dorsopathies, lumbosacral region |88 Other dorsopathies, sacral and sacrococcygeal region |9 Dorsopathy, unspecified
M54 |00 Panniculitis affecting regions of neck and back, site unspecified |01 Panniculitis affecting regions of neck and back, occipito-atlanto-axial region
M54 |02 Panniculitis affecting regions of neck and back, cervical region |03 Panniculitis affecting regions of neck and back, cervicothoracic region
M54 |04 Panniculitis affecting regions of neck and back, thoracic region |05 Panniculitis affecting regions of neck and back, thoracolumbar region
M54 |06 Panniculitis affecting regions of neck and back, lumbar region |07 Panniculitis affecting regions of neck and back, lumbosacral region
M54 |08 Panniculitis affecting regions of neck and back, sacral and sacrococcygeal region
M54 |09 Panniculitis affecting regions, neck and back, multiple sites in spine |10 Radiculopathy, site unspecified
M54 |11 Radiculopathy, occipito-atlanto-axial region |12 Radiculopathy, cervical region |13 Radiculopathy, cervicothoracic region
M54 |14 Radiculopathy, thoracic region |15 Radiculopathy, thoracolumbar region |16 Radiculopathy, lumbar region |17 Radiculopathy, lumbosacral region
M54 |18 Radiculopathy, sacral and sacrococcygeal region |2 Cervicalgia |3<z> Sciatica, % side |4<z> Lumbago with sciatica, % side |50 Low back pain, unspecified
M54 |51 Vertebrogenic low back pain |59 Other low back pain |6 Pain in thoracic spine |81 Occipital neuralgia |89 Other dorsalgia |9 Dorsalgia, unspecified
M60 |9 Myositis, unspecified
M62 |81 Muscle weakness (generalized) |82 Rhabdomyolysis |830 Muscle spasm of back |831 Muscle spasm of calf |838 Other muscle spasm |84 Sarcopenia
M62 |89 Other disorders of muscle |9 Disorder of muscle, unspecified
M65 |30 Trigger finger, unspecified finger |31<s> Trigger thumb, % thumb |32<s> Trigger finger, % index finger |33<s> Trigger finger, % middle finger
M65 |34<s> Trigger finger, % ring finger |35<s> Trigger finger, % little finger |4 Radial styloid tenosynovitis |84<s> Other synovitis and tenosynovitis, % hand
M65 |90@25 Unspecified synovitis and tenosynovitis, unspecified site |91<s>@25 Unspecified synovitis and tenosynovitis, % shoulder
M65 |92<s>@25 Unspecified synovitis and tenosynovitis, % upper arm |93<s>@25 Unspecified synovitis and tenosynovitis, % forearm
M65 |94<s>@25 Unspecified synovitis and tenosynovitis, % hand |95<s>@25 Unspecified synovitis and tenosynovitis, % thigh
M65 |96<s>@25 Unspecified synovitis and tenosynovitis, % lower leg |97<s>@25 Unspecified synovitis and tenosynovitis, % ankle and foot
M65 |98@25 Unspecified synovitis and tenosynovitis, other site |99@25 Unspecified synovitis and tenosynovitis, multiple sites
M67 |40 Ganglion, unspecified site |41<s> Ganglion, % shoulder |43<s> Ganglion, % wrist |44<s> Ganglion, % hand
M70 |2<z> Olecranon bursitis, % elbow |4<z> Prepatellar bursitis, % knee |5<z> Other bursitis of knee, % knee |6<z> Trochanteric bursitis, % hip
M70 |7<z> Other bursitis of hip, % hip
M71 |2<z> Synovial cyst of popliteal space, % knee |9 Bursopathy, unspecified
M72 |0 Palmar fascial fibromatosis |1 Knuckle pads |2 Plantar fascial fibromatosis |4 Pseudosarcomatous fibromatosis |6 Necrotizing fasciitis
M72 |8 Other fibroblastic disorders |9 Fibroblastic disorder, unspecified
M75 |0<z> Adhesive capsulitis of % shoulder |10<z> Unspecified rotator cuff tear or rupture of % shoulder, not specified as traumatic
M75 |11<z> Incomplete rotator cuff tear or rupture of % shoulder, not specified as traumatic
M75 |12<z> Complete rotator cuff tear or rupture of % shoulder, not specified as traumatic |2<z> Bicipital tendinitis, % shoulder
M75 |3<z> Calcific tendinitis of % shoulder |4<z> Impingement syndrome of % shoulder |5<z> Bursitis of % shoulder |8<z> Other shoulder lesions, % shoulder
M75 |9<z> Shoulder lesion, unspecified, % shoulder
M76 |0<z> Gluteal tendinitis, % hip |1<z> Psoas tendinitis, % hip |2<z> Iliac crest spur, % hip |3<z> Iliotibial band syndrome, % leg
M76 |4<z> Tibial collateral bursitis, % leg |5<z> Patellar tendinitis, % knee |6<z> Achilles tendinitis, % leg |7<z> Peroneal tendinitis, % leg
M76 |81<s> Anterior tibial syndrome, % leg |82<s> Posterior tibial tendinitis, % leg |89<s> Other enthesopathies of % lower limb, excluding foot
M76 |9 Unspecified enthesopathy, lower limb, excluding foot
M77 |0<z> Medial epicondylitis, % elbow |1<z> Lateral epicondylitis, % elbow |2<z> Periarthritis, % wrist |3<z> Calcaneal spur, % foot
M77 |4<z> Metatarsalgia, % foot |5<z> Other enthesopathy of % foot and ankle |8 Other enthesopathies, NEC |9 Enthesopathy, unspecified
M79 |0 Rheumatism, unspecified |10 Myalgia, unspecified site |11 Myalgia of mastication muscle |12 Myalgia of auxiliary muscles, head and neck
M79 |18 Myalgia, other site |2 Neuralgia and neuritis, unspecified |3 Panniculitis, unspecified |4 Hypertrophy of (infrapatellar) fat pad
M79 |5 Residual foreign body in soft tissue |60<e> Pain in % arm |603 Pain in arm, unspecified |60<rl:45> Pain in % leg |606 Pain in leg, unspecified
M79 |609 Pain in unspecified limb |62<s> Pain in % upper arm |63<s> Pain in % forearm |64<rlu:123> Pain in % hand |64<rlu:456> Pain in % finger(s)
M79 |65<s> Pain in % thigh |66<s> Pain in % lower leg |67<rlu:123> Pain in % foot |67<rlu:456> Pain in % toe(s) |7 Fibromyalgia
M79 |A1<s> Nontraumatic compartment syndrome of % upper extremity |A2<s> Nontraumatic compartment syndrome of % lower extremity
M79 |A3 Nontraumatic compartment syndrome of abdomen |A9 Nontraumatic compartment syndrome of other sites |81 Nontraumatic hematoma of soft tissue
M79 |89 Other soft tissue disorders |9 Soft tissue disorder, unspecified
M80 |08XA Age-related osteoporosis with current pathological fracture, vertebra(e), initial encounter for fracture
M80 |08X+p Age-related osteoporosis with current pathological fracture, vertebra(e)
M81 |0 Age-related osteoporosis without current pathological fracture |6 Localized osteoporosis |8 Other osteoporosis without current pathological fracture
M84 |37<rl:45>A Stress fracture, % foot, initial encounter for fracture |37<rl:45>+p Stress fracture, % foot
M85 |80 Other disorders of bone density and structure, unspecified site |88 Other disorders of bone density and structure, other site
M85 |9 Disorder of bone density and structure, unspecified
M86 |9 Osteomyelitis, unspecified
M89 |9 Disorder of bone, unspecified
M92 |50<b> Unspecified juvenile osteochondrosis, % leg |51<s> Juvenile osteochondrosis of proximal tibia, % leg
M92 |513 Juvenile osteochondrosis of proximal tibia, bilateral |52<s> Juvenile osteochondrosis of tibia tubercle, % leg
M92 |523 Juvenile osteochondrosis of tibia tubercle, bilateral |59<s> Other juvenile osteochondrosis of tibia and fibula, % leg
M92 |593 Other juvenile osteochondrosis of tibia and fibula, bilateral |6<z> Juvenile osteochondrosis of tarsus, % ankle
M93 |20 Osteochondritis dissecans of unspecified site |21<s> Osteochondritis dissecans, % shoulder |22<s> Osteochondritis dissecans, % elbow
M93 |23<s> Osteochondritis dissecans, % wrist |24<s> Osteochondritis dissecans, joints of % hand |25<s> Osteochondritis dissecans, % hip
M93 |26<s> Osteochondritis dissecans, % knee |271 Osteochondritis dissecans, right ankle and joints of right foot
M93 |272 Osteochondritis dissecans, left ankle and joints of left foot |279 Osteochondritis dissecans, unspecified ankle and joints of foot
M93 |28 Osteochondritis dissecans other site |29 Osteochondritis dissecans multiple sites
M94 |0 Chondrocostal junction syndrome |26<s> Chondromalacia, % knee
M96 |1 Postlaminectomy syndrome, NEC
`;
