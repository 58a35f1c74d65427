/** Breathing, chapter 10: codes and our short titles, as `starterDiagnoses` reads them. */
export const respiratory = `
J00 | Acute nasopharyngitis
J01 |00 Acute maxillary sinusitis, unspecified |01 Acute recurrent maxillary sinusitis |10 Acute frontal sinusitis, unspecified
J01 |11 Acute recurrent frontal sinusitis |20 Acute ethmoidal sinusitis, unspecified |21 Acute recurrent ethmoidal sinusitis
J01 |30 Acute sphenoidal sinusitis, unspecified |31 Acute recurrent sphenoidal sinusitis |40 Acute pansinusitis, unspecified |41 Acute recurrent pansinusitis
J01 |80 Other acute sinusitis |81 Other acute recurrent sinusitis |90 Acute sinusitis, unspecified |91 Acute recurrent sinusitis, unspecified
J02 |0 Streptococcal pharyngitis |8 Acute pharyngitis due to other organisms |9 Acute pharyngitis, unspecified
J03 |00 Acute streptococcal tonsillitis, unspecified |01 Acute recurrent streptococcal tonsillitis |80 Acute tonsillitis due to other organisms
J03 |81 Acute recurrent tonsillitis due to other organisms |90 Acute tonsillitis, unspecified |91 Acute recurrent tonsillitis, unspecified
J04 |0 Acute laryngitis |10 Acute tracheitis without obstruction |11 Acute tracheitis with obstruction |2 Acute laryngotracheitis
J04 |30 Supraglottitis, unspecified, without obstruction |31 Supraglottitis, unspecified, with obstruction
J05 |0 Acute obstructive laryngitis |10 Acute epiglottitis without obstruction |11 Acute epiglottitis with obstruction
J06 |0 Acute laryngopharyngitis |9 Acute upper respiratory infection, unspecified
J10 |00 Influenza due to other identified influenza virus with unspecified type of pneumonia
J10 |01 Influenza due to other identified influenza virus with the same other identified influenza virus pneumonia
J10 |08 Influenza due to other identified influenza virus with other pneumonia
J10 |1 Influenza due to other identified influenza virus with other respiratory manifestations
J10 |81 Influenza due to other identified influenza virus with encephalopathy |82 Influenza due to other identified influenza virus with myocarditis
J10 |83 Influenza due to other identified influenza virus with otitis media |89 Influenza due to other identified influenza virus with other manifestations
J11 |00 Influenza due to unidentified influenza virus with unspecified type of pneumonia
J11 |08 Influenza due to unidentified influenza virus with specified pneumonia
J11 |1 Influenza due to unidentified influenza virus with other respiratory manifestations
J11 |2 Influenza due to unidentified influenza virus with gastrointestinal manifestations |81 Influenza due to unidentified influenza virus with encephalopathy
J11 |82 Influenza due to unidentified influenza virus with myocarditis |83 Influenza due to unidentified influenza virus with otitis media
J11 |89 Influenza due to unidentified influenza virus with other manifestations
J12 |0 Adenoviral pneumonia |1 Respiratory syncytial virus pneumonia |2 Parainfluenza virus pneumonia |3 Human metapneumovirus pneumonia
J12 |81 Pneumonia due to SARS-associated coronavirus |82 Pneumonia due to coronavirus disease 2019 |89 Other viral pneumonia |9 Viral pneumonia, unspecified
J13 | Pneumonia due to Streptococcus pneumoniae
J14 | Pneumonia due to Hemophilus influenzae
J15 |7 Pneumonia due to Mycoplasma pneumoniae |9 Unspecified bacterial pneumonia
J18 |0 Bronchopneumonia, unspecified organism |1 Lobar pneumonia, unspecified organism |2 Hypostatic pneumonia, unspecified organism
J18 |8 Other pneumonia, unspecified organism |9 Pneumonia, unspecified organism
J20 |0 Acute bronchitis due to Mycoplasma pneumoniae |1 Acute bronchitis due to Hemophilus influenzae |2 Acute bronchitis due to streptococcus
J20 |3 Acute bronchitis due to coxsackievirus |4 Acute bronchitis due to parainfluenza virus |5 Acute bronchitis due to respiratory syncytial virus
J20 |6 Acute bronchitis due to rhinovirus |7 Acute bronchitis due to echovirus |8 Acute bronchitis due to other organisms |9 Acute bronchitis, unspecified
J21 |0 Acute bronchiolitis due to respiratory syncytial virus |1 Acute bronchiolitis due to human metapneumovirus |8 Acute bronchiolitis due to other organisms
J21 |9 Acute bronchiolitis, unspecified
J22 | Unspecified acute lower respiratory infection
J30 |0 Vasomotor rhinitis |1 Allergic rhinitis due to pollen |2 Other seasonal allergic rhinitis |5 Allergic rhinitis due to food
J30 |81 Allergic rhinitis due to animal (cat) (dog) hair and dander |89 Other allergic rhinitis |9 Allergic rhinitis, unspecified
J31 |0 Chronic rhinitis |1 Chronic nasopharyngitis |2 Chronic pharyngitis
J32 |0 Chronic maxillary sinusitis |1 Chronic frontal sinusitis |2 Chronic ethmoidal sinusitis |3 Chronic sphenoidal sinusitis |4 Chronic pansinusitis
J32 |8 Other chronic sinusitis |9 Chronic sinusitis, unspecified
J33 |0 Polyp of nasal cavity |1 Polypoid sinus degeneration |8 Other polyp of sinus |9 Nasal polyp, unspecified
J34 |0 Abscess, furuncle and carbuncle of nose |1 Cyst and mucocele of nose and nasal sinus |2 Deviated nasal septum |3 Hypertrophy of nasal turbinates
J34 |81 Nasal mucositis (ulcerative) |8200@25 Internal nasal valve collapse, unspecified |8201@25 Internal nasal valve collapse, static
J34 |8202@25 Internal nasal valve collapse, dynamic |8210@25 External nasal valve collapse, unspecified |8211@25 External nasal valve collapse, static
J34 |8212@25 External nasal valve collapse, dynamic |829@25 Nasal valve collapse, unspecified |89 Other disorders of nose and nasal sinuses
J34 |9 Unspecified disorder of nose and nasal sinuses
J35 |01 Chronic tonsillitis |02 Chronic adenoiditis |03 Chronic tonsillitis and adenoiditis |1 Hypertrophy of tonsils |2 Hypertrophy of adenoids
J35 |3 Hypertrophy of tonsils with hypertrophy of adenoids |8 Other chronic diseases of tonsils and adenoids
J35 |9 Chronic disease of tonsils and adenoids, unspecified
J36 | Peritonsillar abscess
J37 |0 Chronic laryngitis |1 Chronic laryngotracheitis
J38 |00 Paralysis of vocal cords and larynx, unspecified |01 Paralysis of vocal cords and larynx, unilateral |02 Paralysis of vocal cords and larynx, bilateral
J38 |1 Polyp of vocal cord and larynx |2 Nodules of vocal cords |3 Other diseases of vocal cords |4 Edema of larynx |5 Laryngeal spasm |6 Stenosis of larynx
J38 |7 Other diseases of larynx
J39 |0 Retropharyngeal and parapharyngeal abscess |1 Other abscess of pharynx |2 Other diseases of pharynx
J39 |3 Upper respiratory tract hypersensitivity reaction, site unspecified |8 Other diseases of upper respiratory tract
J39 |9 Disease of upper respiratory tract, unspecified
J40 | Bronchitis, not specified as acute or chronic
J41 |0 Simple chronic bronchitis |1 Mucopurulent chronic bronchitis |8 Mixed simple and mucopurulent chronic bronchitis
J42 | Unspecified chronic bronchitis
J43 |0 Unilateral pulmonary emphysema |1 Panlobular emphysema |2 Centrilobular emphysema |8 Other emphysema |9 Emphysema, unspecified
J44 |0 Chronic obstructive pulmonary disease with (acute) lower respiratory infection |1 Chronic obstructive pulmonary disease with (acute) exacerbation
J44 |81 Bronchiolitis obliterans and bronchiolitis obliterans syndrome |89 Other chronic obstructive pulmonary disease
J44 |9 Chronic obstructive pulmonary disease, unspecified
J45 |20 Mild intermittent asthma, uncomplicated |21 Mild intermittent asthma with (acute) exacerbation |22 Mild intermittent asthma with status asthmaticus
J45 |30 Mild persistent asthma, uncomplicated |31 Mild persistent asthma with (acute) exacerbation |32 Mild persistent asthma with status asthmaticus
J45 |40 Moderate persistent asthma, uncomplicated |41 Moderate persistent asthma with (acute) exacerbation |42 Moderate persistent asthma with status asthmaticus
J45 |50 Severe persistent asthma, uncomplicated |51 Severe persistent asthma with (acute) exacerbation |52 Severe persistent asthma with status asthmaticus
J45 |901 Unspecified asthma with (acute) exacerbation |902 Unspecified asthma with status asthmaticus |909 Unspecified asthma, uncomplicated
J45 |990 Exercise induced bronchospasm |991 Cough variant asthma |998 Other asthma
J47 |0 Bronchiectasis with acute lower respiratory infection |1 Bronchiectasis with (acute) exacerbation |9 Bronchiectasis, uncomplicated
J69 |0 Pneumonitis due to inhalation of food and vomit
J80 | Acute respiratory distress syndrome
J81 |0 Acute pulmonary edema |1 Chronic pulmonary edema
J82 |81 Chronic eosinophilic pneumonia |82 Acute eosinophilic pneumonia |83 Eosinophilic asthma |89 Other pulmonary eosinophilia, NEC
J84 |10 Pulmonary fibrosis, unspecified |112 Idiopathic pulmonary fibrosis |9 Interstitial pulmonary disease, unspecified
J85 |0 Gangrene and necrosis of lung |1 Abscess of lung with pneumonia |2 Abscess of lung without pneumonia |3 Abscess of mediastinum
J90 | Pleural effusion, NEC
J91 |0 Malignant pleural effusion |8 Pleural effusion in other conditions classified elsewhere
J92 |0 Pleural plaque with presence of asbestos |9 Pleural plaque without asbestos
J93 |0 Spontaneous tension pneumothorax |11 Primary spontaneous pneumothorax |12 Secondary spontaneous pneumothorax |81 Chronic pneumothorax |82 Other air leak
J93 |83 Other pneumothorax |9 Pneumothorax, unspecified
J94 |0 Chylous effusion |1 Fibrothorax |2 Hemothorax |8 Other pleural conditions |9 Pleural condition, unspecified
J95 |00 Unspecified tracheostomy complication |01 Hemorrhage from tracheostomy stoma |02 Infection of tracheostomy stoma |03 Malfunction of tracheostomy stoma
J95 |04 Tracheo-esophageal fistula following tracheostomy |09 Other tracheostomy complication
J96 |00 Acute respiratory failure, unspecified whether with hypoxia or hypercapnia |01 Acute respiratory failure with hypoxia
J96 |02 Acute respiratory failure with hypercapnia |10 Chronic respiratory failure, unspecified whether with hypoxia or hypercapnia
J96 |11 Chronic respiratory failure with hypoxia |12 Chronic respiratory failure with hypercapnia
J96 |20 Acute and chronic respiratory failure, unspecified whether with hypoxia or hypercapnia |21 Acute and chronic respiratory failure with hypoxia
J96 |22 Acute and chronic respiratory failure with hypercapnia |90 Respiratory failure, unspecified, unspecified whether with hypoxia or hypercapnia
J96 |91 Respiratory failure, unspecified with hypoxia |92 Respiratory failure, unspecified with hypercapnia
J98 |01 Acute bronchospasm |09 Other diseases of bronchus, NEC |11 Atelectasis |19 Other pulmonary collapse |2 Interstitial emphysema |3 Compensatory emphysema
J98 |4 Other disorders of lung |51 Mediastinitis |59 Other diseases of mediastinum, NEC |6 Disorders of diaphragm |8 Other respiratory disorders
J98 |9 Respiratory disorder, unspecified
J99 | Respiratory disorders in another disease
`;
