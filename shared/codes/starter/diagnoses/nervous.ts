/** Nervous system, chapter 6: codes and our short titles, as `starterDiagnoses` reads them. */
export const nervous = `
G00 |9 Bacterial meningitis, unspecified
G03 |9 Meningitis, unspecified
G04 |90 Encephalitis and encephalomyelitis, unspecified
G08 | Intracranial and intraspinal phlebitis and thrombophlebitis
G11 |9 Hereditary ataxia, unspecified
G12 |21 Amyotrophic lateral sclerosis
G20 |A1 Parkinson's disease without dyskinesia, without mention of fluctuations |A2 Parkinson's disease without dyskinesia, with fluctuations
G20 |B1 Parkinson's disease with dyskinesia, without mention of fluctuations |B2 Parkinson's disease with dyskinesia, with fluctuations
G20 |C Parkinsonism, unspecified
G21 |11 Neuroleptic induced parkinsonism |19 Other drug induced secondary parkinsonism |9 Secondary parkinsonism, unspecified
G24 |01 Drug induced subacute dyskinesia |02 Drug induced acute dystonia |09 Other drug induced dystonia |1 Genetic torsion dystonia
G24 |2 Idiopathic nonfamilial dystonia |3 Spasmodic torticollis |4 Idiopathic orofacial dystonia |5 Blepharospasm |8 Other dystonia |9 Dystonia, unspecified
G25 |0 Essential tremor |1 Drug-induced tremor |2 Other forms of tremor |3 Myoclonus |4 Drug-induced chorea |5 Other chorea |61 Drug induced tics
G25 |69 Other tics of organic origin |70 Drug induced movement disorder, unspecified |71 Drug induced akathisia |79 Other drug induced movement disorders
G25 |81 Restless legs syndrome |82 Stiff-man syndrome |83 Benign shuddering attacks |89 Other extrapyramidal and movement disorders
G25 |9 Extrapyramidal and movement disorder, unspecified
G30 |0 Alzheimer's disease with early onset |1 Alzheimer's disease with late onset |8 Other Alzheimer's disease |9 Alzheimer's disease, unspecified
G31 |1 Senile degeneration of brain, NEC |80 Leukodystrophy, unspecified |81 Alpers disease |82 Leigh's disease |83 Neurocognitive disorder with Lewy bodies
G31 |84 Mild cognitive impairment of uncertain or unknown etiology |85 Corticobasal degeneration |86 Alexander disease
G31 |87@26 Primary progressive apraxia of speech |89 Other degenerative diseases of nervous system |9 Degenerative disease of nervous system, unspecified
G35 |A@26 Relapsing-remitting multiple sclerosis |B0@26 Primary progressive multiple sclerosis, unspecified |B1@26 Active primary progressive multiple sclerosis
G35 |B2@26 Non-active primary progressive multiple sclerosis |C0@26 Secondary progressive multiple sclerosis, unspecified
G35 |C1@26 Active secondary progressive multiple sclerosis |C2@26 Non-active secondary progressive multiple sclerosis |D@26 Multiple sclerosis, unspecified
G37 |9 Demyelinating disease of central nervous system, unspecified
G40 |201 Localization-related (focal) (partial) symptomatic epilepsy and epileptic syndromes with complex partial seizures, controlled, with status epilepticus
G40 |209 Localization-related (focal) (partial) symptomatic epilepsy and epileptic syndromes with complex partial seizures, controlled, without status epilepticus
G40 |211 Localization-related (focal) (partial) symptomatic epilepsy and epileptic syndromes with complex partial seizures, intractable, with status epilepticus
G40 |219 Localization-related (focal) (partial) symptomatic epilepsy and epileptic syndromes with complex partial seizures, intractable, without status epilepticus
G40 |309 Generalized idiopathic epilepsy and epileptic syndromes, controlled, without status epilepticus
G40 |A01 Absence epileptic syndrome, controlled, with status epilepticus |A09 Absence epileptic syndrome, controlled, without status epilepticus
G40 |A11 Absence epileptic syndrome, intractable, with status epilepticus |A19 Absence epileptic syndrome, intractable, without status epilepticus
G40 |B01 Juvenile myoclonic epilepsy, controlled, with status epilepticus |B09 Juvenile myoclonic epilepsy, controlled, without status epilepticus
G40 |B11 Juvenile myoclonic epilepsy, intractable, with status epilepticus |B19 Juvenile myoclonic epilepsy, intractable, without status epilepticus
G40 |409 Other generalized epilepsy and epileptic syndromes, controlled, without status epilepticus |89 Other seizures
G40 |901 Epilepsy, unspecified, controlled, with status epilepticus |909 Epilepsy, unspecified, controlled, without status epilepticus
G40 |911 Epilepsy, unspecified, intractable, with status epilepticus |919 Epilepsy, unspecified, intractable, without status epilepticus
G43 |001 Migraine without aura, controlled with status migrainosus |009 Migraine without aura, controlled without status migrainosus
G43 |011 Migraine without aura, intractable with status migrainosus |019 Migraine without aura, intractable without status migrainosus
G43 |101 Migraine with aura, controlled with status migrainosus |109 Migraine with aura, controlled without status migrainosus
G43 |111 Migraine with aura, intractable with status migrainosus |119 Migraine with aura, intractable without status migrainosus
G43 |701 Chronic migraine without aura, controlled with status migrainosus |709 Chronic migraine without aura, controlled without status migrainosus
G43 |711 Chronic migraine without aura, intractable with status migrainosus |719 Chronic migraine without aura, intractable without status migrainosus
G43 |901 Migraine, unspecified, controlled with status migrainosus |909 Migraine, unspecified, controlled without status migrainosus
G43 |911 Migraine, unspecified, intractable with status migrainosus |919 Migraine, unspecified, intractable without status migrainosus
G44 |001 Cluster headache syndrome, unspecified, intractable |009 Cluster headache syndrome, unspecified, controlled |011 Episodic cluster headache, intractable
G44 |019 Episodic cluster headache, controlled |021 Chronic cluster headache, intractable |029 Chronic cluster headache, controlled
G44 |031 Episodic paroxysmal hemicrania, intractable |039 Episodic paroxysmal hemicrania, controlled |041 Chronic paroxysmal hemicrania, intractable
G44 |049 Chronic paroxysmal hemicrania, controlled
G44 |051 Short lasting unilateral neuralgiform headache with conjunctival injection and tearing (SUNCT), intractable
G44 |059 Short lasting unilateral neuralgiform headache with conjunctival injection and tearing (SUNCT), controlled
G44 |091 Other trigeminal autonomic cephalgias (TAC), intractable |099 Other trigeminal autonomic cephalgias (TAC), controlled |1 Vascular headache, NEC
G44 |201 Tension-type headache, unspecified, intractable |209 Tension-type headache, unspecified, controlled |211 Episodic tension-type headache, intractable
G44 |219 Episodic tension-type headache, controlled |221 Chronic tension-type headache, intractable |229 Chronic tension-type headache, controlled
G44 |301 Post-traumatic headache, unspecified, intractable |309 Post-traumatic headache, unspecified, controlled |311 Acute post-traumatic headache, intractable
G44 |319 Acute post-traumatic headache, controlled |321 Chronic post-traumatic headache, intractable |329 Chronic post-traumatic headache, controlled
G44 |81 Hypnic headache |82 Headache associated with sexual activity |83 Primary cough headache |84 Primary exertional headache |85 Primary stabbing headache
G44 |86 Cervicogenic headache |89 Other headache syndrome
G45 |0 Vertebro-basilar artery syndrome |1 Carotid artery syndrome (hemispheric) |2 Multiple and bilateral precerebral artery syndromes |3 Amaurosis fugax
G45 |4 Transient global amnesia |8 Other transient cerebral ischemic attacks and related syndromes |9 Transient cerebral ischemic attack, unspecified
G47 |00 Insomnia, unspecified |01 Insomnia due to medical condition |09 Other insomnia |10 Hypersomnia, unspecified
G47 |11 Idiopathic hypersomnia with long sleep time |12 Idiopathic hypersomnia without long sleep time |13 Recurrent hypersomnia
G47 |14 Hypersomnia due to medical condition |19 Other hypersomnia |20 Circadian rhythm sleep disorder, unspecified type
G47 |21 Circadian rhythm sleep disorder, delayed sleep phase type |22 Circadian rhythm sleep disorder, advanced sleep phase type
G47 |23 Circadian rhythm sleep disorder, irregular sleep wake type |24 Circadian rhythm sleep disorder, free running type
G47 |25 Circadian rhythm sleep disorder, jet lag type |26 Circadian rhythm sleep disorder, shift work type
G47 |27 Circadian rhythm sleep disorder in conditions classified elsewhere |29 Other circadian rhythm sleep disorder |30 Sleep apnea, unspecified
G47 |31 Primary central sleep apnea |32 High altitude periodic breathing |33 Obstructive sleep apnea (adult) (pediatric)
G47 |34 Idiopathic sleep related nonobstructive alveolar hypoventilation |35 Congenital central alveolar hypoventilation syndrome
G47 |36 Sleep related hypoventilation in conditions classified elsewhere |37 Central sleep apnea in conditions classified elsewhere |39 Other sleep apnea
G47 |411 Narcolepsy with cataplexy |419 Narcolepsy without cataplexy |421 Narcolepsy in conditions classified elsewhere with cataplexy
G47 |429 Narcolepsy in conditions classified elsewhere without cataplexy |50 Parasomnia, unspecified |51 Confusional arousals |52 REM sleep behavior disorder
G47 |53 Recurrent isolated sleep paralysis |54 Parasomnia in conditions classified elsewhere |59 Other parasomnia |61 Periodic limb movement disorder
G47 |62 Sleep related leg cramps |63 Sleep related bruxism |69 Other sleep related movement disorders |8 Other sleep disorders |9 Sleep disorder, unspecified
G50 |0 Trigeminal neuralgia |1 Atypical facial pain |8 Other disorders of trigeminal nerve |9 Disorder of trigeminal nerve, unspecified
G51 |0 Bell's palsy |1 Geniculate ganglionitis |2 Melkersson's syndrome |3<b> Clonic hemifacial spasm, % |4 Facial myokymia |8 Other disorders of facial nerve
G51 |9 Disorder of facial nerve, unspecified
G52 |0 Disorders of olfactory nerve |1 Disorders of glossopharyngeal nerve |2 Disorders of vagus nerve |3 Disorders of hypoglossal nerve
G52 |7 Disorders of multiple cranial nerves |8 Disorders of other cranial nerves |9 Cranial nerve disorder, unspecified
G54 |0 Brachial plexus disorders |1 Lumbosacral plexus disorders |2 Cervical root disorders, NEC |3 Thoracic root disorders, NEC
G54 |4 Lumbosacral root disorders, NEC |5 Neuralgic amyotrophy |6 Phantom limb syndrome with pain |7 Phantom limb syndrome without pain
G54 |8 Other nerve root and plexus disorders |9 Nerve root and plexus disorder, unspecified
G56 |0<z> Carpal tunnel syndrome, % upper limb |03 Carpal tunnel syndrome, bilateral upper limbs |1<z> Other lesions of median nerve, % upper limb
G56 |13 Other lesions of median nerve, bilateral upper limbs |2<z> Lesion of ulnar nerve, % upper limb |23 Lesion of ulnar nerve, bilateral upper limbs
G56 |3<z> Lesion of radial nerve, % upper limb |33 Lesion of radial nerve, bilateral upper limbs |4<z> Causalgia of % upper limb
G56 |43 Causalgia of bilateral upper limbs |8<z> Other mononeuropathies of % upper limb |83 Other mononeuropathies of bilateral upper limbs
G56 |9<z> Unspecified mononeuropathy of % upper limb |93 Unspecified mononeuropathy of bilateral upper limbs
G57 |0<z> Lesion of sciatic nerve, % lower limb |03 Lesion of sciatic nerve, bilateral lower limbs |1<z> Meralgia paresthetica, % lower limb
G57 |13 Meralgia paresthetica, bilateral lower limbs |3<z> Lesion of lateral popliteal nerve, % lower limb
G57 |33 Lesion of lateral popliteal nerve, bilateral lower limbs |5<z> Tarsal tunnel syndrome, % lower limb |53 Tarsal tunnel syndrome, bilateral lower limbs
G57 |6<z> Lesion of plantar nerve, % lower limb |63 Lesion of plantar nerve, bilateral lower limbs |9<z> Unspecified mononeuropathy of % lower limb
G57 |93 Unspecified mononeuropathy of bilateral lower limbs
G58 |0 Intercostal neuropathy |7 Mononeuritis multiplex |8 Other mononeuropathies |9 Mononeuropathy, unspecified
G60 |0 Hereditary motor and sensory neuropathy |1 Refsum's disease |2 Neuropathy in association with hereditary ataxia |3 Idiopathic progressive neuropathy
G60 |8 Other hereditary and idiopathic neuropathies |9 Hereditary and idiopathic neuropathy, unspecified
G61 |0 Guillain-Barre syndrome |9 Inflammatory polyneuropathy, unspecified
G62 |0 Drug-induced polyneuropathy |1 Alcoholic polyneuropathy |2 Polyneuropathy due to other toxic agents |81 Critical illness polyneuropathy
G62 |82 Radiation-induced polyneuropathy |89 Other polyneuropathies |9 Polyneuropathy, unspecified
G63 | Polyneuropathy in another disease
G70 |00 Myasthenia gravis without (acute) exacerbation |01 Myasthenia gravis with (acute) exacerbation |1 Toxic myoneural disorders
G70 |2 Congenital and developmental myasthenia |80 Lambert-Eaton syndrome, unspecified |81 Lambert-Eaton syndrome in disease classified elsewhere
G70 |89 Other myoneural disorders |9 Myoneural disorder, unspecified
G72 |0 Drug-induced myopathy |1 Alcoholic myopathy |2 Myopathy due to other toxic agents |3 Periodic paralysis |41 Inclusion body myositis
G72 |49 Other inflammatory and immune myopathies, NEC |81 Critical illness myopathy |89 Other myopathies |9 Myopathy, unspecified
G80 |0 Spastic quadriplegic cerebral palsy |1 Spastic diplegic cerebral palsy |2 Spastic hemiplegic cerebral palsy |3 Athetoid cerebral palsy
G80 |4 Ataxic cerebral palsy |8 Other cerebral palsy |9 Cerebral palsy, unspecified
G81 |90 Hemiplegia, unspecified affecting unspecified side |9<e> Hemiplegia, unspecified affecting % dominant side
G81 |9<rl:34> Hemiplegia, unspecified affecting % nondominant side
G82 |20 Paraplegia, unspecified |21 Paraplegia, complete |22 Paraplegia, incomplete
G83 |4 Cauda equina syndrome |9 Paralytic syndrome, unspecified
G89 |0 Central pain syndrome |11 Acute pain due to trauma |12 Acute post-thoracotomy pain |18 Other acute postprocedural pain |21 Chronic pain due to trauma
G89 |22 Chronic post-thoracotomy pain |28 Other chronic postprocedural pain |29 Other chronic pain |3 Neoplasm related pain (acute) (chronic)
G89 |4 Chronic pain syndrome
G90 |01 Carotid sinus syncope |9 Disorder of the autonomic nervous system, unspecified |A Postural orthostatic tachycardia syndrome
G91 |0 Communicating hydrocephalus |1 Obstructive hydrocephalus |2 (Idiopathic) normal pressure hydrocephalus |3 Post-traumatic hydrocephalus, unspecified
G91 |4 Hydrocephalus in another disease |8 Other hydrocephalus |9 Hydrocephalus, unspecified
G92 |00 Immune effector cell-associated neurotoxicity syndrome, grade unspecified |01 Immune effector cell-associated neurotoxicity syndrome, grade 1
G92 |02 Immune effector cell-associated neurotoxicity syndrome, grade 2 |03 Immune effector cell-associated neurotoxicity syndrome, grade 3
G92 |04 Immune effector cell-associated neurotoxicity syndrome, grade 4 |05 Immune effector cell-associated neurotoxicity syndrome, grade 5
G92 |8 Other toxic encephalopathy |9 Unspecified toxic encephalopathy
G93 |1 Anoxic brain damage, NEC |2 Benign intracranial hypertension |31 Postviral fatigue syndrome |32 Myalgic encephalomyelitis/chronic fatigue syndrome
G93 |39 Other post infection and related fatigue syndromes |40 Encephalopathy, unspecified |41 Metabolic encephalopathy
G93 |42 Megalencephalic leukoencephalopathy with subcortical cysts |43 Leukoencephalopathy with calcifications and cysts
G93 |44 Adult-onset leukodystrophy with axonal spheroids |45@25 Developmental and epileptic encephalopathy |49 Other encephalopathy
G93 |9 Disorder of brain, unspecified
G95 |9 Disease of spinal cord, unspecified
G96 |9 Disorder of central nervous system, unspecified
G98 |8 Other disorders of nervous system
`;
