/** Infections, chapter 1: codes and our short titles, as `starterDiagnoses` reads them. */
export const infections = `
A02 |0 Salmonella enteritis
A04 |5 Campylobacter enteritis |71 Enterocolitis due to Clostridium difficile, recurrent
A04 |72 Enterocolitis due to Clostridium difficile, not specified as recurrent |9 Bacterial intestinal infection, unspecified
A05 |9 Bacterial foodborne intoxication, unspecified
A07 |1 Giardiasis
A08 |0 Rotaviral enteritis |11 Acute gastroenteropathy due to Norwalk agent |19 Acute gastroenteropathy due to other small round viruses |2 Adenoviral enteritis
A08 |31 Calicivirus enteritis |32 Astrovirus enteritis |39 Other viral enteritis |4 Viral intestinal infection, unspecified |8 Other intestinal infections
A09 | Infectious gastroenteritis and colitis, unspecified
A37 |90 Whooping cough, unspecified species without pneumonia |91 Whooping cough, unspecified species with pneumonia
A38 |9 Scarlet fever, uncomplicated
A41 |9 Sepsis, unspecified organism
A46 | Erysipelas
A49 |01 Methicillin susceptible Staphylococcus aureus infection, unspecified site |02 Methicillin resistant Staphylococcus aureus infection, unspecified site
A49 |1 Streptococcal infection, unspecified site |2 Hemophilus influenzae infection, unspecified site |3 Mycoplasma infection, unspecified site
A49 |8 Other bacterial infections of unspecified site |9 Bacterial infection, unspecified
A51 |0 Primary genital syphilis |9 Early syphilis, unspecified
A53 |0 Latent syphilis, unspecified as early or late |9 Syphilis, unspecified
A54 |00 Gonococcal infection of lower genitourinary tract, unspecified |01 Gonococcal cystitis and urethritis, unspecified |03 Gonococcal cervicitis, unspecified
A54 |29 Other gonococcal genitourinary infections |5 Gonococcal pharyngitis |6 Gonococcal infection of anus and rectum |9 Gonococcal infection, unspecified
A56 |00 Chlamydial infection of lower genitourinary tract, unspecified |01 Chlamydial cystitis and urethritis |02 Chlamydial vulvovaginitis
A56 |09 Other chlamydial infection of lower genitourinary tract |11 Chlamydial female pelvic inflammatory disease |19 Other chlamydial genitourinary infection
A56 |2 Chlamydial infection of genitourinary tract, unspecified |3 Chlamydial infection of anus and rectum |4 Chlamydial infection of pharynx
A56 |8 Sexually transmitted chlamydial infection of other sites
A59 |00 Urogenital trichomoniasis, unspecified |01 Trichomonal vulvovaginitis |02 Trichomonal prostatitis |03 Trichomonal cystitis and urethritis
A59 |09 Other urogenital trichomoniasis |9 Trichomoniasis, unspecified
A60 |00 Herpesviral infection of urogenital system, unspecified |01 Herpesviral infection of penis |02 Herpesviral infection of other male genital organs
A60 |03 Herpesviral cervicitis |04 Herpesviral vulvovaginitis |09 Herpesviral infection of other urogenital tract
A60 |1 Herpesviral infection of perianal skin and rectum |9 Anogenital herpesviral infection, unspecified
A63 |0 Anogenital (venereal) warts
A69 |20 Lyme disease, unspecified |29 Other conditions associated with Lyme disease
A74 |9 Chlamydial infection, unspecified
A77 |0 Spotted fever due to Rickettsia rickettsii |9 Spotted fever, unspecified
A92 |0 Chikungunya virus disease |30 West Nile virus infection, unspecified |31 West Nile virus infection with encephalitis
A92 |32 West Nile virus infection with other neurologic manifestation |39 West Nile virus infection with other complications
A93 |8 Other arthropod-borne viral fevers
B00 |0 Eczema herpeticum |1 Herpesviral vesicular dermatitis |2 Herpesviral gingivostomatitis and pharyngotonsillitis |50 Herpesviral ocular disease, unspecified
B00 |51 Herpesviral iridocyclitis |52 Herpesviral keratitis |53 Herpesviral conjunctivitis |59 Other herpesviral disease of eye
B00 |9 Herpesviral infection, unspecified
B01 |9 Varicella without complication
B02 |0 Zoster encephalitis |1 Zoster meningitis |21 Postherpetic geniculate ganglionitis |22 Postherpetic trigeminal neuralgia |23 Postherpetic polyneuropathy
B02 |24 Postherpetic myelitis |29 Other postherpetic nervous system involvement |30 Zoster ocular disease, unspecified |31 Zoster conjunctivitis
B02 |32 Zoster iridocyclitis |33 Zoster keratitis |34 Zoster scleritis |39 Other herpes zoster eye disease |7 Disseminated zoster
B02 |8 Zoster with other complications |9 Zoster without complications
B05 |9 Measles without complication
B06 |9 Rubella without complication
B07 |0 Plantar wart |8 Other viral warts |9 Viral wart, unspecified
B08 |1 Molluscum contagiosum |20 Exanthema subitum, unspecified |21 Exanthema subitum due to human herpesvirus 6 |22 Exanthema subitum due to human herpesvirus 7
B08 |3 Erythema infectiosum |4 Enteroviral vesicular stomatitis with exanthem |5 Enteroviral vesicular pharyngitis
B08 |8 Other viral infections characterized by skin and mucous membrane lesions
B09 | Unspecified viral infection characterized by skin and mucous membrane lesions
B15 |9 Hepatitis A without hepatic coma
B16 |9 Acute hepatitis B without delta-agent and without hepatic coma
B17 |10 Acute hepatitis C without hepatic coma |11 Acute hepatitis C with hepatic coma
B18 |0 Chronic viral hepatitis B with delta-agent |1 Chronic viral hepatitis B without delta-agent |2 Chronic viral hepatitis C |8 Other chronic viral hepatitis
B18 |9 Chronic viral hepatitis, unspecified
B19 |0 Unspecified viral hepatitis with hepatic coma |10 Unspecified viral hepatitis B without hepatic coma |11 Unspecified viral hepatitis B with hepatic coma
B19 |20 Unspecified viral hepatitis C without hepatic coma |21 Unspecified viral hepatitis C with hepatic coma
B19 |9 Unspecified viral hepatitis without hepatic coma
B20 | Human immunodeficiency virus disease
B25 |9 Cytomegaloviral disease, unspecified
B26 |9 Mumps without complication
B27 |00 Gammaherpesviral mononucleosis without complication |01 Gammaherpesviral mononucleosis with polyneuropathy
B27 |02 Gammaherpesviral mononucleosis with meningitis |09 Gammaherpesviral mononucleosis with other complications
B27 |90 Infectious mononucleosis, unspecified without complication |91 Infectious mononucleosis, unspecified with polyneuropathy
B27 |92 Infectious mononucleosis, unspecified with meningitis |99 Infectious mononucleosis, unspecified with other complication
B30 |0 Keratoconjunctivitis due to adenovirus |1 Conjunctivitis due to adenovirus |2 Viral pharyngoconjunctivitis
B30 |3 Acute epidemic hemorrhagic conjunctivitis (enteroviral) |8 Other viral conjunctivitis |9 Viral conjunctivitis, unspecified
B33 |8 Other viral diseases
B34 |0 Adenovirus infection, unspecified |1 Enterovirus infection, unspecified |2 Coronavirus infection, unspecified |3 Parvovirus infection, unspecified
B34 |4 Papovavirus infection, unspecified |8 Other viral infections of unspecified site |9 Viral infection, unspecified
B35 |0 Tinea barbae and tinea capitis |1 Tinea unguium |2 Tinea manuum |3 Tinea pedis |4 Tinea corporis |5 Tinea imbricata |6 Tinea cruris
B35 |8 Other dermatophytoses |9 Dermatophytosis, unspecified
B36 |0 Pityriasis versicolor |1 Tinea nigra |2 White piedra |3 Black piedra |8 Other superficial mycoses |9 Superficial mycosis, unspecified
B37 |0 Candidal stomatitis |1 Pulmonary candidiasis |2 Candidiasis of skin and nail |31 Acute candidiasis of vulva and vagina
B37 |32 Chronic candidiasis of vulva and vagina |41 Candidal cystitis and urethritis |42 Candidal balanitis |49 Other urogenital candidiasis
B37 |5 Candidal meningitis |6 Candidal endocarditis |7 Candidal sepsis |81 Candidal esophagitis |82 Candidal enteritis |83 Candidal cheilitis
B37 |84 Candidal otitis externa |89 Other sites of candidiasis |9 Candidiasis, unspecified
B80 | Enterobiasis
B82 |9 Intestinal parasitism, unspecified
B85 |0 Pediculosis due to Pediculus humanus capitis |1 Pediculosis due to Pediculus humanus corporis |2 Pediculosis, unspecified |3 Phthiriasis
B85 |4 Mixed pediculosis and phthiriasis
B86 | Scabies
B88 |01@26 Infestation by Demodex mites |09@26 Other acariasis |8 Other infestations |9 Infestation, unspecified
B95 |0 Streptococcus, group A, as the cause |1 Streptococcus, group B, as the cause |2 Enterococcus as the cause |3 Streptococcus pneumoniae as the cause
B95 |4 Other streptococcus as the cause |5 Unspecified streptococcus as the cause |61 Methicillin susceptible Staphylococcus aureus infection as the cause
B95 |62 Methicillin resistant Staphylococcus aureus infection as the cause |7 Other staphylococcus as the cause |8 Unspecified staphylococcus as the cause
B96 |0 Mycoplasma pneumoniae as the cause |1 Klebsiella pneumoniae as the cause |20 Unspecified Escherichia coli as the cause
B96 |21 Shiga toxin-producing Escherichia coli O157 as the cause |22 Other Shiga toxin-producing Escherichia coli as the cause
B96 |23 Unspecified Shiga toxin-producing Escherichia coli as the cause |29 Other Escherichia coli as the cause |3 Hemophilus influenzae as the cause
B96 |4 Proteus (mirabilis) (morganii) as the cause |5 Pseudomonas (aeruginosa) (mallei) (pseudomallei) as the cause |6 Bacteroides fragilis as the cause
B96 |7 Clostridium perfringens as the cause |81 Helicobacter pylori as the cause |82 Vibrio vulnificus as the cause |83 Acinetobacter baumannii as the cause
B96 |89 Other bacterial agents as the cause
B99 |8 Other infectious disease |9 Unspecified infectious disease
`;
