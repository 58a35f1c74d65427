/** Eye and ear, chapters 7 and 8: codes and our short titles, as `starterDiagnoses` reads them. */
export const eyeAndEar = `
H00 |01<rl:14> Hordeolum externum % upper eyelid |01<rl:25> Hordeolum externum % lower eyelid |01<rlu:369> Hordeolum externum % eye, unspecified eyelid
H00 |02<rl:14> Hordeolum internum % upper eyelid |02<rl:25> Hordeolum internum % lower eyelid |02<rlu:369> Hordeolum internum % eye, unspecified eyelid
H00 |03<rl:14> Abscess of % upper eyelid |03<rl:25> Abscess of % lower eyelid |03<rlu:369> Abscess of eyelid % eye, unspecified eyelid
H00 |1<rl:14> Chalazion % upper eyelid |1<rl:25> Chalazion % lower eyelid |1<rlu:369> Chalazion % eye, unspecified eyelid
H01 |00<rl:14> Unspecified blepharitis % upper eyelid |00<rl:25> Unspecified blepharitis % lower eyelid
H01 |00<rlu:369> Unspecified blepharitis % eye, unspecified eyelid |00<rl:AB> Unspecified blepharitis % eye, upper and lower eyelids
H01 |01<rl:14> Ulcerative blepharitis % upper eyelid |01<rl:25> Ulcerative blepharitis % lower eyelid
H01 |01<rlu:369> Ulcerative blepharitis % eye, unspecified eyelid |01<rl:AB> Ulcerative blepharitis % eye, upper and lower eyelids
H01 |02<rl:14> Squamous blepharitis % upper eyelid |02<rl:25> Squamous blepharitis % lower eyelid |02<rlu:369> Squamous blepharitis % eye, unspecified eyelid
H01 |02<rl:AB> Squamous blepharitis % eye, upper and lower eyelids
H02 |00<rl:14> Unspecified entropion of % upper eyelid |00<rl:25> Unspecified entropion of % lower eyelid
H02 |00<rlu:369> Unspecified entropion of % eye, unspecified eyelid |03<rl:14> Senile entropion of % upper eyelid |03<rl:25> Senile entropion of % lower eyelid
H02 |03<rlu:369> Senile entropion of % eye, unspecified eyelid |05<rl:14> Trichiasis without entropion % upper eyelid
H02 |05<rl:25> Trichiasis without entropion % lower eyelid |05<rlu:369> Trichiasis without entropion % eye, unspecified eyelid
H02 |13<rl:14> Senile ectropion of % upper eyelid |13<rl:25> Senile ectropion of % lower eyelid |13<rlu:369> Senile ectropion of % eye, unspecified eyelid
H02 |40<s> Unspecified ptosis of % eyelid |403 Unspecified ptosis of bilateral eyelids |83<rl:14> Dermatochalasis of % upper eyelid
H02 |83<rl:25> Dermatochalasis of % lower eyelid |83<rlu:369> Dermatochalasis of % eye, unspecified eyelid |88<rl:14> Meibomian gland dysfunction % upper eyelid
H02 |88<rl:25> Meibomian gland dysfunction % lower eyelid |88<rlu:369> Meibomian gland dysfunction of % eye, unspecified eyelid
H02 |88<rl:AB> Meibomian gland dysfunction % eye, upper and lower eyelids
H04 |12<s> Dry eye syndrome of % lacrimal gland |123 Dry eye syndrome of bilateral lacrimal glands |20<s> Unspecified epiphora, % side
H04 |203 Unspecified epiphora, bilateral |30<s> Unspecified dacryocystitis of % lacrimal passage |303 Unspecified dacryocystitis of bilateral lacrimal passages
H04 |31<s> Phlegmonous dacryocystitis of % lacrimal passage |313 Phlegmonous dacryocystitis of bilateral lacrimal passages
H04 |32<s> Acute dacryocystitis of % lacrimal passage |323 Acute dacryocystitis of bilateral lacrimal passages
H04 |33<s> Acute lacrimal canaliculitis of % lacrimal passage |333 Acute lacrimal canaliculitis of bilateral lacrimal passages
H04 |55<b> Acquired stenosis of % nasolacrimal duct
H05 |20 Unspecified exophthalmos |21<s> Displacement (lateral) of globe, % eye |213 Displacement (lateral) of globe, bilateral |22<b> Edema of % orbit
H05 |23<b> Hemorrhage of % orbit |24<s> Constant exophthalmos, % eye |243 Constant exophthalmos, bilateral |25<s> Intermittent exophthalmos, % eye
H05 |253 Intermittent exophthalmos, bilateral |26<s> Pulsating exophthalmos, % eye |263 Pulsating exophthalmos, bilateral
H10 |01<s> Acute follicular conjunctivitis, % eye |013 Acute follicular conjunctivitis, bilateral |02<s> Other mucopurulent conjunctivitis, % eye
H10 |023 Other mucopurulent conjunctivitis, bilateral |1<z> Acute atopic conjunctivitis, % eye |13 Acute atopic conjunctivitis, bilateral
H10 |21<s> Acute toxic conjunctivitis, % eye |213 Acute toxic conjunctivitis, bilateral |22<s> Pseudomembranous conjunctivitis, % eye
H10 |223 Pseudomembranous conjunctivitis, bilateral |23<s> Serous conjunctivitis, except viral, % eye |233 Serous conjunctivitis, except viral, bilateral
H10 |3<z> Unspecified acute conjunctivitis, % eye |33 Unspecified acute conjunctivitis, bilateral |40<s> Unspecified chronic conjunctivitis, % eye
H10 |403 Unspecified chronic conjunctivitis, bilateral |41<s> Chronic giant papillary conjunctivitis, % eye
H10 |413 Chronic giant papillary conjunctivitis, bilateral |42<s> Simple chronic conjunctivitis, % eye |423 Simple chronic conjunctivitis, bilateral
H10 |43<s> Chronic follicular conjunctivitis, % eye |433 Chronic follicular conjunctivitis, bilateral |44 Vernal conjunctivitis
H10 |45 Other chronic allergic conjunctivitis |50<s> Unspecified blepharoconjunctivitis, % eye |503 Unspecified blepharoconjunctivitis, bilateral
H10 |51<s> Ligneous conjunctivitis, % eye |513 Ligneous conjunctivitis, bilateral |52<s> Angular blepharoconjunctivitis, % eye
H10 |523 Angular blepharoconjunctivitis, bilateral |53<s> Contact blepharoconjunctivitis, % eye |533 Contact blepharoconjunctivitis, bilateral
H10 |81<s> Pingueculitis, % eye |813 Pingueculitis, bilateral |82<s> Rosacea conjunctivitis, % eye |823 Rosacea conjunctivitis, bilateral
H10 |89 Other conjunctivitis |9 Unspecified conjunctivitis
H11 |00<s> Unspecified pterygium of % eye |003 Unspecified pterygium of eye, bilateral |01<s> Amyloid pterygium of % eye |013 Amyloid pterygium of eye, bilateral
H11 |02<s> Central pterygium of % eye |023 Central pterygium of eye, bilateral |03<s> Double pterygium of % eye |033 Double pterygium of eye, bilateral
H11 |04<s> Peripheral pterygium, stationary, % eye |043 Peripheral pterygium, stationary, bilateral |05<s> Peripheral pterygium, progressive, % eye
H11 |053 Peripheral pterygium, progressive, bilateral |06<s> Recurrent pterygium of % eye |063 Recurrent pterygium of eye, bilateral |15<s> Pinguecula, % eye
H11 |153 Pinguecula, bilateral |3<z> Conjunctival hemorrhage, % eye |33 Conjunctival hemorrhage, bilateral |82<s> Conjunctivochalasis, % eye
H11 |823 Conjunctivochalasis, bilateral
H16 |00<s> Unspecified corneal ulcer, % eye |003 Unspecified corneal ulcer, bilateral |12<s> Filamentary keratitis, % eye |123 Filamentary keratitis, bilateral
H16 |22<s> Keratoconjunctivitis sicca, not specified as Sjogren's, % eye |223 Keratoconjunctivitis sicca, not specified as Sjogren's, bilateral
H16 |9 Unspecified keratitis
H18 |51<s> Endothelial corneal dystrophy, % eye |513 Endothelial corneal dystrophy, bilateral |60<s> Keratoconus, unspecified, % eye
H18 |603 Keratoconus, unspecified, bilateral |61<s> Keratoconus, stable, % eye |613 Keratoconus, stable, bilateral |62<s> Keratoconus, unstable, % eye
H18 |623 Keratoconus, unstable, bilateral |82<s> Corneal disorder due to contact lens, % eye |823 Corneal disorder due to contact lens, bilateral
H20 |00 Unspecified acute and subacute iridocyclitis |01<s> Primary iridocyclitis, % eye |013 Primary iridocyclitis, bilateral
H20 |02<s> Recurrent acute iridocyclitis, % eye |023 Recurrent acute iridocyclitis, bilateral |03<s> Secondary infectious iridocyclitis, % eye
H20 |033 Secondary infectious iridocyclitis, bilateral |04<s> Secondary noninfectious iridocyclitis, % eye |043 Secondary noninfectious iridocyclitis, bilateral
H20 |05<s> Hypopyon, % eye |053 Hypopyon, bilateral |9 Unspecified iridocyclitis
H25 |01<s> Cortical age-related cataract, % eye |013 Cortical age-related cataract, bilateral |03<s> Anterior subcapsular polar age-related cataract, % eye
H25 |033 Anterior subcapsular polar age-related cataract, bilateral |04<s> Posterior subcapsular polar age-related cataract, % eye
H25 |043 Posterior subcapsular polar age-related cataract, bilateral |09<s> Other age-related incipient cataract, % eye
H25 |093 Other age-related incipient cataract, bilateral |1<z> Age-related nuclear cataract, % eye |13 Age-related nuclear cataract, bilateral
H25 |2<z> Age-related cataract, morgagnian type, % eye |23 Age-related cataract, morgagnian type, bilateral |81<s> Combined forms of age-related cataract, % eye
H25 |813 Combined forms of age-related cataract, bilateral |89 Other age-related cataract |9 Unspecified age-related cataract
H26 |00<s> Unspecified infantile and juvenile cataract, % eye |003 Unspecified infantile and juvenile cataract, bilateral
H26 |01<s> Infantile and juvenile cortical, lamellar, or zonular cataract, % eye |013 Infantile and juvenile cortical, lamellar, or zonular cataract, bilateral
H26 |03<s> Infantile and juvenile nuclear cataract, % eye |033 Infantile and juvenile nuclear cataract, bilateral
H26 |04<s> Anterior subcapsular polar infantile and juvenile cataract, % eye |043 Anterior subcapsular polar infantile and juvenile cataract, bilateral
H26 |05<s> Posterior subcapsular polar infantile and juvenile cataract, % eye |053 Posterior subcapsular polar infantile and juvenile cataract, bilateral
H26 |06<s> Combined forms of infantile and juvenile cataract, % eye |063 Combined forms of infantile and juvenile cataract, bilateral
H26 |09 Other infantile and juvenile cataract |40 Unspecified secondary cataract |41<s> Soemmering's ring, % eye |413 Soemmering's ring, bilateral
H26 |49<s> Other secondary cataract, % eye |493 Other secondary cataract, bilateral |9 Unspecified cataract
H27 |0<z> Aphakia, % eye |03 Aphakia, bilateral |10 Unspecified dislocation of lens |11<s> Subluxation of lens, % eye |113 Subluxation of lens, bilateral
H27 |12<s> Anterior dislocation of lens, % eye |123 Anterior dislocation of lens, bilateral |13<s> Posterior dislocation of lens, % eye
H27 |133 Posterior dislocation of lens, bilateral
H33 |00<s> Unspecified retinal detachment with retinal break, % eye |003 Unspecified retinal detachment with retinal break, bilateral
H33 |01<s> Retinal detachment with single break, % eye |013 Retinal detachment with single break, bilateral |02<s> Retinal detachment with multiple breaks, % eye
H33 |023 Retinal detachment with multiple breaks, bilateral |03<s> Retinal detachment with giant retinal tear, % eye
H33 |033 Retinal detachment with giant retinal tear, bilateral |04<s> Retinal detachment with retinal dialysis, % eye
H33 |043 Retinal detachment with retinal dialysis, bilateral |05<s> Total retinal detachment, % eye |053 Total retinal detachment, bilateral
H34 |1<z> Central retinal artery occlusion, % eye |13 Central retinal artery occlusion, bilateral
H34 |81<s>0 Central retinal vein occlusion, % eye, with macular edema |81<s>1 Central retinal vein occlusion, % eye, with retinal neovascularization
H34 |81<s>2 Central retinal vein occlusion, % eye, stable |8130 Central retinal vein occlusion, bilateral, with macular edema
H34 |8131 Central retinal vein occlusion, bilateral, with retinal neovascularization |8132 Central retinal vein occlusion, bilateral, stable
H34 |83<s>0 Tributary (branch) retinal vein occlusion, % eye, with macular edema
H34 |83<s>1 Tributary (branch) retinal vein occlusion, % eye, with retinal neovascularization |83<s>2 Tributary (branch) retinal vein occlusion, % eye, stable
H34 |8330 Tributary (branch) retinal vein occlusion, bilateral, with macular edema
H34 |8331 Tributary (branch) retinal vein occlusion, bilateral, with retinal neovascularization
H34 |8332 Tributary (branch) retinal vein occlusion, bilateral, stable
H35 |00 Unspecified background retinopathy |03<s> Hypertensive retinopathy, % eye |033 Hypertensive retinopathy, bilateral
H35 |04<s> Retinal micro-aneurysms, unspecified, % eye |043 Retinal micro-aneurysms, unspecified, bilateral |30 Unspecified macular degeneration
H35 |31<s>0 Nonexudative age-related macular degeneration, % eye, stage unspecified |31<s>1 Nonexudative age-related macular degeneration, % eye, early dry stage
H35 |31<s>2 Nonexudative age-related macular degeneration, % eye, intermediate dry stage
H35 |31<s>3 Nonexudative age-related macular degeneration, % eye, advanced atrophic without subfoveal involvement
H35 |31<s>4 Nonexudative age-related macular degeneration, % eye, advanced atrophic with subfoveal involvement
H35 |3130 Nonexudative age-related macular degeneration, bilateral, stage unspecified
H35 |3131 Nonexudative age-related macular degeneration, bilateral, early dry stage
H35 |3132 Nonexudative age-related macular degeneration, bilateral, intermediate dry stage
H35 |3133 Nonexudative age-related macular degeneration, bilateral, advanced atrophic without subfoveal involvement
H35 |3134 Nonexudative age-related macular degeneration, bilateral, advanced atrophic with subfoveal involvement
H35 |32<s>0 Exudative age-related macular degeneration, % eye, stage unspecified
H35 |32<s>1 Exudative age-related macular degeneration, % eye, with active choroidal neovascularization
H35 |32<s>2 Exudative age-related macular degeneration, % eye, with inactive choroidal neovascularization
H35 |32<s>3 Exudative age-related macular degeneration, % eye, with inactive scar |3230 Exudative age-related macular degeneration, bilateral, stage unspecified
H35 |3231 Exudative age-related macular degeneration, bilateral, with active choroidal neovascularization
H35 |3232 Exudative age-related macular degeneration, bilateral, with inactive choroidal neovascularization
H35 |3233 Exudative age-related macular degeneration, bilateral, with inactive scar |33 Angioid streaks of macula |34<s> Macular cyst, hole, or pseudohole, % eye
H35 |343 Macular cyst, hole, or pseudohole, bilateral |35<s> Cystoid macular degeneration, % eye |353 Cystoid macular degeneration, bilateral
H35 |36<s> Drusen (degenerative) of macula, % eye |363 Drusen (degenerative) of macula, bilateral |37<s> Puckering of macula, % eye
H35 |373 Puckering of macula, bilateral |38<s> Toxic maculopathy, % eye |383 Toxic maculopathy, bilateral |71<s> Central serous chorioretinopathy, % eye
H35 |713 Central serous chorioretinopathy, bilateral |81 Retinal edema |82 Retinal ischemia |89 Other retinal disorders |9 Unspecified retinal disorder
H40 |00<s> Preglaucoma, unspecified, % eye |003 Preglaucoma, unspecified, bilateral |01<s> Open angle with borderline findings, low risk, % eye
H40 |013 Open angle with borderline findings, low risk, bilateral |02<s> Open angle with borderline findings, high risk, % eye
H40 |023 Open angle with borderline findings, high risk, bilateral |03<s> Anatomical narrow angle, % eye |033 Anatomical narrow angle, bilateral
H40 |04<s> Steroid responder, % eye |043 Steroid responder, bilateral |05<s> Ocular hypertension, % eye |053 Ocular hypertension, bilateral
H40 |06<s> Primary angle closure without glaucoma damage, % eye |063 Primary angle closure without glaucoma damage, bilateral
H40 |10X0 Unspecified open-angle glaucoma, stage unspecified |10X1 Unspecified open-angle glaucoma, mild stage
H40 |10X2 Unspecified open-angle glaucoma, moderate stage |10X3 Unspecified open-angle glaucoma, severe stage
H40 |10X4 Unspecified open-angle glaucoma, indeterminate stage |11<s>0 Primary open-angle glaucoma, % eye, stage unspecified
H40 |11<s>1 Primary open-angle glaucoma, % eye, mild stage |11<s>2 Primary open-angle glaucoma, % eye, moderate stage
H40 |11<s>3 Primary open-angle glaucoma, % eye, severe stage |11<s>4 Primary open-angle glaucoma, % eye, indeterminate stage
H40 |1130 Primary open-angle glaucoma, bilateral, stage unspecified |1131 Primary open-angle glaucoma, bilateral, mild stage
H40 |1132 Primary open-angle glaucoma, bilateral, moderate stage |1133 Primary open-angle glaucoma, bilateral, severe stage
H40 |1134 Primary open-angle glaucoma, bilateral, indeterminate stage |12<s>0 Low-tension glaucoma, % eye, stage unspecified
H40 |12<s>1 Low-tension glaucoma, % eye, mild stage |12<s>2 Low-tension glaucoma, % eye, moderate stage |12<s>3 Low-tension glaucoma, % eye, severe stage
H40 |12<s>4 Low-tension glaucoma, % eye, indeterminate stage |1230 Low-tension glaucoma, bilateral, stage unspecified
H40 |1231 Low-tension glaucoma, bilateral, mild stage |1232 Low-tension glaucoma, bilateral, moderate stage |1233 Low-tension glaucoma, bilateral, severe stage
H40 |1234 Low-tension glaucoma, bilateral, indeterminate stage |9 Unspecified glaucoma
H43 |1<z> Vitreous hemorrhage, % eye |13 Vitreous hemorrhage, bilateral |39<s> Other vitreous opacities, % eye |393 Other vitreous opacities, bilateral
H43 |81<s> Vitreous degeneration, % eye |813 Vitreous degeneration, bilateral
H46 |9 Unspecified optic neuritis
H47 |01<s> Ischemic optic neuropathy, % eye |013 Ischemic optic neuropathy, bilateral |02<s> Hemorrhage in optic nerve sheath, % eye
H47 |023 Hemorrhage in optic nerve sheath, bilateral |03<s> Optic nerve hypoplasia, % eye |033 Optic nerve hypoplasia, bilateral
H47 |09<s> Other disorders of optic nerve, NEC, % eye |093 Other disorders of optic nerve, NEC, bilateral |10 Unspecified papilledema
H47 |11 Papilledema associated with increased intracranial pressure |12 Papilledema associated with decreased ocular pressure
H47 |13 Papilledema associated with retinal disorder |14<s> Foster-Kennedy syndrome, % eye |143 Foster-Kennedy syndrome, bilateral
H50 |00 Unspecified esotropia |01<e> Monocular esotropia, % eye |02<e> Monocular esotropia with A pattern, % eye |03<e> Monocular esotropia with V pattern, % eye
H50 |04<e> Monocular esotropia with other noncomitancies, % eye |05 Alternating esotropia |06 Alternating esotropia with A pattern
H50 |07 Alternating esotropia with V pattern |08 Alternating esotropia with other noncomitancies |10 Unspecified exotropia |11<e> Monocular exotropia, % eye
H50 |12<e> Monocular exotropia with A pattern, % eye |13<e> Monocular exotropia with V pattern, % eye |14<e> Monocular exotropia with other noncomitancies, % eye
H50 |15 Alternating exotropia |16 Alternating exotropia with A pattern |17 Alternating exotropia with V pattern
H50 |18 Alternating exotropia with other noncomitancies |9 Unspecified strabismus
H51 |11 Convergence insufficiency |12 Convergence excess
H52 |0<z> Hypermetropia, % eye |03 Hypermetropia, bilateral |1<z> Myopia, % eye |13 Myopia, bilateral |20<s> Unspecified astigmatism, % eye
H52 |203 Unspecified astigmatism, bilateral |21<s> Irregular astigmatism, % eye |213 Irregular astigmatism, bilateral |22<s> Regular astigmatism, % eye
H52 |223 Regular astigmatism, bilateral |31 Anisometropia |32 Aniseikonia |4 Presbyopia |51<s> Internal ophthalmoplegia (complete) (total), % eye
H52 |513 Internal ophthalmoplegia (complete) (total), bilateral |52<s> Paresis of accommodation, % eye |523 Paresis of accommodation, bilateral
H52 |53<s> Spasm of accommodation, % eye |533 Spasm of accommodation, bilateral |6 Other disorders of refraction |7 Unspecified disorder of refraction
H53 |00<s> Unspecified amblyopia, % eye |003 Unspecified amblyopia, bilateral |01<s> Deprivation amblyopia, % eye |013 Deprivation amblyopia, bilateral
H53 |02<s> Refractive amblyopia, % eye |023 Refractive amblyopia, bilateral |03<s> Strabismic amblyopia, % eye |033 Strabismic amblyopia, bilateral
H53 |04<s> Amblyopia suspect, % eye |043 Amblyopia suspect, bilateral |14<e> Visual discomfort, % eye |143 Visual discomfort, bilateral
H53 |149 Visual discomfort, unspecified |2 Diplopia |8 Other visual disturbances |9 Unspecified visual disturbance
H54 |3 Unqualified visual loss, both eyes |60 Unqualified visual loss, one eye, unspecified |61 Unqualified visual loss, right eye, normal vision left eye
H54 |62 Unqualified visual loss, left eye, normal vision right eye |7 Unspecified visual loss
H55 |00 Unspecified nystagmus |01 Congenital nystagmus |02 Latent nystagmus |03 Visual deprivation nystagmus |04 Dissociated nystagmus
H55 |09 Other forms of nystagmus
H57 |00 Unspecified anomaly of pupillary function |01 Argyll Robertson pupil, atypical |02 Anisocoria |03 Miosis |04 Mydriasis |05<s> Tonic pupil, % eye
H57 |053 Tonic pupil, bilateral |09 Other anomalies of pupillary function |1<z> Ocular pain, % eye |13 Ocular pain, bilateral |81<b> Brow ptosis, %
H57 |89 Other disorders of eye and adnexa |8A<s> Foreign body sensation, % eye |8A3 Foreign body sensation, bilateral eyes
H57 |9 Unspecified disorder of eye and adnexa
H59 |03<s> Cystoid macular edema following cataract surgery, % eye |033 Cystoid macular edema following cataract surgery, bilateral
H60 |00 Abscess of external ear, unspecified ear |0<e> Abscess of % external ear |03 Abscess of external ear, bilateral |31<s> Diffuse otitis externa, % ear
H60 |313 Diffuse otitis externa, bilateral |32<s> Hemorrhagic otitis externa, % ear |323 Hemorrhagic otitis externa, bilateral |33<s> Swimmer's ear, % ear
H60 |333 Swimmer's ear, bilateral |39<s> Other infective otitis externa, % ear |393 Other infective otitis externa, bilateral
H60 |50<s> Unspecified acute noninfective otitis externa, % ear |503 Unspecified acute noninfective otitis externa, bilateral
H60 |51<s> Acute actinic otitis externa, % ear |513 Acute actinic otitis externa, bilateral |52<s> Acute chemical otitis externa, % ear
H60 |523 Acute chemical otitis externa, bilateral |53<s> Acute contact otitis externa, % ear |533 Acute contact otitis externa, bilateral
H60 |54<s> Acute eczematoid otitis externa, % ear |543 Acute eczematoid otitis externa, bilateral |55<s> Acute reactive otitis externa, % ear
H60 |553 Acute reactive otitis externa, bilateral |59<s> Other noninfective acute otitis externa, % ear |593 Other noninfective acute otitis externa, bilateral
H60 |9<z> Unspecified otitis externa, % ear |93 Unspecified otitis externa, bilateral
H61 |00<e> Unspecified perichondritis of % external ear |003 Unspecified perichondritis of external ear, bilateral
H61 |009 Unspecified perichondritis of external ear, unspecified ear |01<e> Acute perichondritis of % external ear
H61 |013 Acute perichondritis of external ear, bilateral |019 Acute perichondritis of external ear, unspecified ear
H61 |02<e> Chronic perichondritis of % external ear |023 Chronic perichondritis of external ear, bilateral
H61 |029 Chronic perichondritis of external ear, unspecified ear |03<e> Chondritis of % external ear |033 Chondritis of external ear, bilateral
H61 |039 Chondritis of external ear, unspecified ear |2<z> Impacted cerumen, % ear |23 Impacted cerumen, bilateral
H61 |90 Disorder of external ear, unspecified, unspecified ear |9<e> Disorder of % external ear, unspecified |93 Disorder of external ear, unspecified, bilateral
H62 |4<z> Otitis externa in other diseases classified elsewhere, % ear |43 Otitis externa in other diseases classified elsewhere, bilateral
H65 |0<z> Acute serous otitis media, % ear |03 Acute serous otitis media, bilateral |0<rlu:457> Acute serous otitis media, recurrent, % ear
H65 |06 Acute serous otitis media, recurrent, bilateral |11<s> Acute and subacute allergic otitis media (mucoid) (sanguinous) (serous), % ear
H65 |113 Acute and subacute allergic otitis media (mucoid) (sanguinous) (serous), bilateral
H65 |11<rlu:457> Acute and subacute allergic otitis media (mucoid) (sanguinous) (serous), recurrent, % ear
H65 |116 Acute and subacute allergic otitis media (mucoid) (sanguinous) (serous), recurrent, bilateral |19<s> Other acute nonsuppurative otitis media, % ear
H65 |193 Other acute nonsuppurative otitis media, bilateral |19<rl:45> Other acute nonsuppurative otitis media, recurrent, % ear
H65 |196 Other acute nonsuppurative otitis media, recurrent, bilateral |197 Other acute nonsuppurative otitis media recurrent, unspecified ear
H65 |2<z> Chronic serous otitis media, % ear |23 Chronic serous otitis media, bilateral |3<z> Chronic mucoid otitis media, % ear
H65 |33 Chronic mucoid otitis media, bilateral |41<s> Chronic allergic otitis media, % ear |413 Chronic allergic otitis media, bilateral
H65 |49<s> Other chronic nonsuppurative otitis media, % ear |493 Other chronic nonsuppurative otitis media, bilateral
H65 |9<z> Unspecified nonsuppurative otitis media, % ear |93 Unspecified nonsuppurative otitis media, bilateral
H66 |00<s> Acute suppurative otitis media without spontaneous rupture of ear drum, % ear
H66 |003 Acute suppurative otitis media without spontaneous rupture of ear drum, bilateral
H66 |00<rlu:457> Acute suppurative otitis media without spontaneous rupture of ear drum, recurrent, % ear
H66 |006 Acute suppurative otitis media without spontaneous rupture of ear drum, recurrent, bilateral
H66 |01<s> Acute suppurative otitis media with spontaneous rupture of ear drum, % ear
H66 |013 Acute suppurative otitis media with spontaneous rupture of ear drum, bilateral
H66 |01<rlu:457> Acute suppurative otitis media with spontaneous rupture of ear drum, recurrent, % ear
H66 |016 Acute suppurative otitis media with spontaneous rupture of ear drum, recurrent, bilateral |10 Chronic tubotympanic suppurative otitis media, unspecified
H66 |1<e> Chronic tubotympanic suppurative otitis media, % ear |13 Chronic tubotympanic suppurative otitis media, bilateral
H66 |2<z> Chronic atticoantral suppurative otitis media, % ear |23 Chronic atticoantral suppurative otitis media, bilateral
H66 |3X<s> Other chronic suppurative otitis media, % ear |3X3 Other chronic suppurative otitis media, bilateral
H66 |4<z> Suppurative otitis media, unspecified, % ear |43 Suppurative otitis media, unspecified, bilateral |9<z> Otitis media, unspecified, % ear
H66 |93 Otitis media, unspecified, bilateral
H68 |00<s> Unspecified Eustachian salpingitis, % ear |003 Unspecified Eustachian salpingitis, bilateral |01<s> Acute Eustachian salpingitis, % ear
H68 |013 Acute Eustachian salpingitis, bilateral |02<s> Chronic Eustachian salpingitis, % ear |023 Chronic Eustachian salpingitis, bilateral
H69 |0<z> Patulous Eustachian tube, % ear |03 Patulous Eustachian tube, bilateral |8<z> Other disorders of Eustachian tube, % ear
H69 |83 Other disorders of Eustachian tube, bilateral |9<z> Unspecified Eustachian tube disorder, % ear |93 Unspecified Eustachian tube disorder, bilateral
H70 |00<s> Acute mastoiditis without complications, % ear |003 Acute mastoiditis without complications, bilateral |01<s> Subperiosteal abscess of mastoid, % ear
H70 |013 Subperiosteal abscess of mastoid, bilateral |09<s> Acute mastoiditis with other complications, % ear
H70 |093 Acute mastoiditis with other complications, bilateral
H71 |9<z> Unspecified cholesteatoma, % ear |93 Unspecified cholesteatoma, bilateral
H72 |9<z> Unspecified perforation of tympanic membrane, % ear |93 Unspecified perforation of tympanic membrane, bilateral
H73 |00<s> Acute myringitis, % ear |003 Acute myringitis, bilateral |01<s> Bullous myringitis, % ear |013 Bullous myringitis, bilateral
H73 |09<s> Other acute myringitis, % ear |093 Other acute myringitis, bilateral |9<z> Unspecified disorder of tympanic membrane, % ear
H73 |93 Unspecified disorder of tympanic membrane, bilateral
H80 |9<z> Unspecified otosclerosis, % ear |93 Unspecified otosclerosis, bilateral
H81 |0<s> Meniere's disease, % ear |03 Meniere's disease, bilateral |1<z> Benign paroxysmal vertigo, % ear |13 Benign paroxysmal vertigo, bilateral
H81 |2<z> Vestibular neuronitis, % ear |23 Vestibular neuronitis, bilateral |31<s> Aural vertigo, % ear |313 Aural vertigo, bilateral
H81 |39<s> Other peripheral vertigo, % ear |393 Other peripheral vertigo, bilateral |4 Vertigo of central origin
H81 |8X<s> Other disorders of vestibular function, % ear |8X3 Other disorders of vestibular function, bilateral
H81 |9<z> Unspecified disorder of vestibular function, % ear |93 Unspecified disorder of vestibular function, bilateral
H83 |0<s> Labyrinthitis, % ear |03 Labyrinthitis, bilateral |3X<e> Noise effects on % inner ear |3X3 Noise effects on inner ear, bilateral
H83 |3X9 Noise effects on inner ear, unspecified ear
H90 |0 Conductive hearing loss, bilateral |1<e> Conductive hearing loss, unilateral, % ear, with unrestricted hearing on the contralateral side
H90 |2 Conductive hearing loss, unspecified |3 Sensorineural hearing loss, bilateral
H90 |4<e> Sensorineural hearing loss, unilateral, % ear, with unrestricted hearing on the contralateral side |5 Unspecified sensorineural hearing loss
H90 |6 Mixed conductive and sensorineural hearing loss, bilateral |8 Mixed conductive and sensorineural hearing loss, unspecified
H91 |0<s> Ototoxic hearing loss, % ear |03 Ototoxic hearing loss, bilateral |1<z> Presbycusis, % ear |13 Presbycusis, bilateral
H91 |2<z> Sudden idiopathic hearing loss, % ear |23 Sudden idiopathic hearing loss, bilateral |3 Deaf nonspeaking, NEC |8X<s> Other hearing loss, % ear
H91 |8X3 Other hearing loss, bilateral |9<z> Unspecified hearing loss, % ear |93 Unspecified hearing loss, bilateral
H92 |0<s> Otalgia, % ear |03 Otalgia, bilateral |1<z> Otorrhea, % ear |13 Otorrhea, bilateral |2<z> Otorrhagia, % ear |23 Otorrhagia, bilateral
H93 |01<s> Transient ischemic deafness, % ear |013 Transient ischemic deafness, bilateral |09<s> Unspecified degenerative and vascular disorders of % ear
H93 |093 Unspecified degenerative and vascular disorders of ear, bilateral |1<s> Tinnitus, % ear |13 Tinnitus, bilateral |A<s> Pulsatile tinnitus, % ear
H93 |A3 Pulsatile tinnitus, bilateral |21<s> Auditory recruitment, % ear |213 Auditory recruitment, bilateral |22<s> Diplacusis, % ear |223 Diplacusis, bilateral
H93 |23<s> Hyperacusis, % ear |233 Hyperacusis, bilateral |24<s> Temporary auditory threshold shift, % ear |243 Temporary auditory threshold shift, bilateral
H93 |25 Central auditory processing disorder |29<s> Other abnormal auditory perceptions, % ear |293 Other abnormal auditory perceptions, bilateral
H93 |3X<s> Disorders of % acoustic nerve |3X3 Disorders of bilateral acoustic nerves |8X<e> Other disorders of % ear |8X3 Other disorders of ear, bilateral
H93 |8X9 Other disorders of ear, unspecified ear |90 Unspecified disorder of ear, unspecified ear |9<e> Unspecified disorder of % ear
H93 |93 Unspecified disorder of ear, bilateral
`;
