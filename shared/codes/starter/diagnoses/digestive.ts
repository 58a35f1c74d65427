/** Digestion, chapter 11: codes and our short titles, as `starterDiagnoses` reads them. */
export const digestive = `
K02 |9 Dental caries, unspecified
K04 |7 Periapical abscess without sinus
K05 |10 Chronic gingivitis, plaque induced
K08 |101 Complete loss of teeth, unspecified cause, class I |102 Complete loss of teeth, unspecified cause, class II
K08 |103 Complete loss of teeth, unspecified cause, class III |104 Complete loss of teeth, unspecified cause, class IV
K08 |109 Complete loss of teeth, unspecified cause, unspecified class |81 Primary occlusal trauma |82 Secondary occlusal trauma
K08 |89 Other disorders of teeth and supporting structures |9 Disorder of teeth and supporting structures, unspecified
K11 |0 Atrophy of salivary gland |1 Hypertrophy of salivary gland |20 Sialoadenitis, unspecified |21 Acute sialoadenitis |22 Acute recurrent sialoadenitis
K11 |23 Chronic sialoadenitis |3 Abscess of salivary gland |4 Fistula of salivary gland |5 Sialolithiasis |6 Mucocele of salivary gland
K11 |7 Disturbances of salivary secretion |8 Other diseases of salivary glands |9 Disease of salivary gland, unspecified
K12 |0 Recurrent oral aphthae |1 Other forms of stomatitis |2 Cellulitis and abscess of mouth |30 Oral mucositis (ulcerative), unspecified
K12 |31 Oral mucositis (ulcerative) due to antineoplastic therapy |32 Oral mucositis (ulcerative) due to other drugs
K12 |33 Oral mucositis (ulcerative) due to radiation |39 Other oral mucositis (ulcerative)
K13 |0 Diseases of lips |1 Cheek and lip biting |21 Leukoplakia of oral mucosa, including tongue |22 Minimal keratinized residual ridge mucosa
K13 |23 Excessive keratinized residual ridge mucosa |24 Leukokeratosis nicotina palati |29 Other disturbances of oral epithelium, including tongue
K13 |3 Hairy leukoplakia |4 Granuloma and granuloma-like lesions of oral mucosa |5 Oral submucous fibrosis |6 Irritative hyperplasia of oral mucosa
K13 |70 Unspecified lesions of oral mucosa |79 Other lesions of oral mucosa
K14 |0 Glossitis |1 Geographic tongue |2 Median rhomboid glossitis |3 Hypertrophy of tongue papillae |4 Atrophy of tongue papillae |5 Plicated tongue
K14 |6 Glossodynia |8 Other diseases of tongue |9 Disease of tongue, unspecified
K20 |0 Eosinophilic esophagitis |80 Other esophagitis without bleeding |81 Other esophagitis with bleeding |90 Esophagitis, unspecified without bleeding
K20 |91 Esophagitis, unspecified with bleeding
K21 |00 Gastro-esophageal reflux disease with esophagitis, without bleeding |01 Gastro-esophageal reflux disease with esophagitis, with bleeding
K21 |9 Gastro-esophageal reflux disease without esophagitis
K22 |0 Achalasia of cardia |10 Ulcer of esophagus without bleeding |11 Ulcer of esophagus with bleeding |2 Esophageal obstruction |3 Perforation of esophagus
K22 |4 Dyskinesia of esophagus |5 Diverticulum of esophagus, acquired |6 Gastro-esophageal laceration-hemorrhage syndrome
K22 |70 Barrett's esophagus without dysplasia |710 Barrett's esophagus with low grade dysplasia |711 Barrett's esophagus with high grade dysplasia
K22 |719 Barrett's esophagus with dysplasia, unspecified |81 Esophageal polyp |82 Esophagogastric junction polyp |89 Other disease of esophagus
K22 |9 Disease of esophagus, unspecified
K25 |0 Acute gastric ulcer with hemorrhage |1 Acute gastric ulcer with perforation |2 Acute gastric ulcer with both hemorrhage and perforation
K25 |3 Acute gastric ulcer without hemorrhage or perforation |4 Chronic or unspecified gastric ulcer with hemorrhage
K25 |5 Chronic or unspecified gastric ulcer with perforation |6 Chronic or unspecified gastric ulcer with both hemorrhage and perforation
K25 |7 Chronic gastric ulcer without hemorrhage or perforation |9 Gastric ulcer, unspecified as acute or chronic, without hemorrhage or perforation
K26 |0 Acute duodenal ulcer with hemorrhage |1 Acute duodenal ulcer with perforation |2 Acute duodenal ulcer with both hemorrhage and perforation
K26 |3 Acute duodenal ulcer without hemorrhage or perforation |4 Chronic or unspecified duodenal ulcer with hemorrhage
K26 |5 Chronic or unspecified duodenal ulcer with perforation |6 Chronic or unspecified duodenal ulcer with both hemorrhage and perforation
K26 |7 Chronic duodenal ulcer without hemorrhage or perforation |9 Duodenal ulcer, unspecified as acute or chronic, without hemorrhage or perforation
K29 |00 Acute gastritis without bleeding |01 Acute gastritis with bleeding |20 Alcoholic gastritis without bleeding |21 Alcoholic gastritis with bleeding
K29 |30 Chronic superficial gastritis without bleeding |31 Chronic superficial gastritis with bleeding |40 Chronic atrophic gastritis without bleeding
K29 |41 Chronic atrophic gastritis with bleeding |50 Unspecified chronic gastritis without bleeding |51 Unspecified chronic gastritis with bleeding
K29 |60 Other gastritis without bleeding |61 Other gastritis with bleeding |70 Gastritis, unspecified, without bleeding |71 Gastritis, unspecified, with bleeding
K29 |80 Duodenitis without bleeding |81 Duodenitis with bleeding |90 Gastroduodenitis, unspecified, without bleeding
K29 |91 Gastroduodenitis, unspecified, with bleeding
K30 | Functional dyspepsia
K31 |5 Obstruction of duodenum |7 Polyp of stomach and duodenum |84 Gastroparesis |89 Other diseases of stomach and duodenum
K31 |9 Disease of stomach and duodenum, unspecified
K35 |200 Acute appendicitis with generalized peritonitis, without perforation or abscess
K35 |201 Acute appendicitis with generalized peritonitis, with perforation, without abscess
K35 |209 Acute appendicitis with generalized peritonitis, without abscess, unspecified as to perforation
K35 |210 Acute appendicitis with generalized peritonitis, without perforation, with abscess
K35 |211 Acute appendicitis with generalized peritonitis, with perforation and abscess
K35 |219 Acute appendicitis with generalized peritonitis, with abscess, unspecified as to perforation
K35 |30 Acute appendicitis with localized peritonitis, without perforation or gangrene
K35 |31 Acute appendicitis with localized peritonitis and gangrene, without perforation
K35 |32 Acute appendicitis with perforation, localized peritonitis, and gangrene, without abscess
K35 |33 Acute appendicitis with perforation, localized peritonitis, and gangrene, with abscess |80 Unspecified acute appendicitis
K35 |890 Other acute appendicitis without perforation or gangrene |891 Other acute appendicitis without perforation, with gangrene
K36 | Other appendicitis
K37 | Unspecified appendicitis
K40 |00 Bilateral inguinal hernia, with obstruction, without gangrene, not specified as recurrent
K40 |01 Bilateral inguinal hernia, with obstruction, without gangrene, recurrent |10 Bilateral inguinal hernia, with gangrene, not specified as recurrent
K40 |11 Bilateral inguinal hernia, with gangrene, recurrent |20 Bilateral inguinal hernia, without obstruction or gangrene, not specified as recurrent
K40 |21 Bilateral inguinal hernia, without obstruction or gangrene, recurrent
K40 |30 Unilateral inguinal hernia, with obstruction, without gangrene, not specified as recurrent
K40 |31 Unilateral inguinal hernia, with obstruction, without gangrene, recurrent |40 Unilateral inguinal hernia, with gangrene, not specified as recurrent
K40 |41 Unilateral inguinal hernia, with gangrene, recurrent |90 Unilateral inguinal hernia, without obstruction or gangrene, not specified as recurrent
K40 |91 Unilateral inguinal hernia, without obstruction or gangrene, recurrent
K41 |00 Bilateral femoral hernia, with obstruction, without gangrene, not specified as recurrent
K41 |01 Bilateral femoral hernia, with obstruction, without gangrene, recurrent |10 Bilateral femoral hernia, with gangrene, not specified as recurrent
K41 |11 Bilateral femoral hernia, with gangrene, recurrent |20 Bilateral femoral hernia, without obstruction or gangrene, not specified as recurrent
K41 |21 Bilateral femoral hernia, without obstruction or gangrene, recurrent
K41 |30 Unilateral femoral hernia, with obstruction, without gangrene, not specified as recurrent
K41 |31 Unilateral femoral hernia, with obstruction, without gangrene, recurrent |40 Unilateral femoral hernia, with gangrene, not specified as recurrent
K41 |41 Unilateral femoral hernia, with gangrene, recurrent |90 Unilateral femoral hernia, without obstruction or gangrene, not specified as recurrent
K41 |91 Unilateral femoral hernia, without obstruction or gangrene, recurrent
K42 |0 Umbilical hernia with obstruction, without gangrene |1 Umbilical hernia with gangrene |9 Umbilical hernia without obstruction or gangrene
K43 |0 Incisional hernia with obstruction, without gangrene |1 Incisional hernia with gangrene |2 Incisional hernia without obstruction or gangrene
K43 |3 Parastomal hernia with obstruction, without gangrene |4 Parastomal hernia with gangrene |5 Parastomal hernia without obstruction or gangrene
K43 |6 Other and unspecified ventral hernia with obstruction, without gangrene |7 Other and unspecified ventral hernia with gangrene
K43 |9 Ventral hernia without obstruction or gangrene
K44 |0 Diaphragmatic hernia with obstruction, without gangrene |1 Diaphragmatic hernia with gangrene |9 Diaphragmatic hernia without obstruction or gangrene
K45 |0 Other abdominal hernia with obstruction, without gangrene |1 Other abdominal hernia with gangrene
K45 |8 Other abdominal hernia without obstruction or gangrene
K50 |00 Crohn's disease of small intestine without complications |10 Crohn's disease of large intestine without complications
K50 |90 Crohn's disease, unspecified, without complications
K51 |00 Ulcerative (chronic) pancolitis without complications |20 Ulcerative (chronic) proctitis without complications
K51 |90 Ulcerative colitis, unspecified, without complications
K52 |0 Gastroenteritis and colitis due to radiation |1 Toxic gastroenteritis and colitis |21 Food protein-induced enterocolitis syndrome
K52 |22 Food protein-induced enteropathy |29 Other allergic and dietetic gastroenteritis and colitis |3 Indeterminate colitis
K52 |81 Eosinophilic gastritis or gastroenteritis |82 Eosinophilic colitis |831 Collagenous colitis |832 Lymphocytic colitis |838 Other microscopic colitis
K52 |839 Microscopic colitis, unspecified |89 Other noninfective gastroenteritis and colitis |9 Noninfective gastroenteritis and colitis, unspecified
K56 |0 Paralytic ileus |1 Intussusception |2 Volvulus |3 Gallstone ileus |41 Fecal impaction |49 Other impaction of intestine
K56 |50 Intestinal adhesions, unspecified as to partial versus complete obstruction |51 Intestinal adhesions, with partial obstruction
K56 |52 Intestinal adhesions with complete obstruction |600 Partial intestinal obstruction, unspecified as to cause
K56 |601 Complete intestinal obstruction, unspecified as to cause |609 Unspecified intestinal obstruction, unspecified as to partial versus complete obstruction
K56 |690 Other partial intestinal obstruction |691 Other complete intestinal obstruction
K56 |699 Other intestinal obstruction unspecified as to partial versus complete obstruction |7 Ileus, unspecified
K57 |20 Diverticulitis of large intestine with perforation and abscess without bleeding
K57 |21 Diverticulitis of large intestine with perforation and abscess with bleeding
K57 |30 Diverticulosis of large intestine without perforation or abscess without bleeding
K57 |31 Diverticulosis of large intestine without perforation or abscess with bleeding
K57 |32 Diverticulitis of large intestine without perforation or abscess without bleeding
K57 |33 Diverticulitis of large intestine without perforation or abscess with bleeding
K57 |90 Diverticulosis of intestine, part unspecified, without perforation or abscess without bleeding
K57 |91 Diverticulosis of intestine, part unspecified, without perforation or abscess with bleeding
K57 |92 Diverticulitis of intestine, part unspecified, without perforation or abscess without bleeding
K57 |93 Diverticulitis of intestine, part unspecified, without perforation or abscess with bleeding
K58 |0 Irritable bowel syndrome with diarrhea |1 Irritable bowel syndrome with constipation |2 Mixed irritable bowel syndrome |8 Other irritable bowel syndrome
K58 |9 Irritable bowel syndrome, unspecified
K59 |00 Constipation, unspecified |01 Slow transit constipation |02 Outlet dysfunction constipation |03 Drug induced constipation
K59 |04 Chronic idiopathic constipation |09 Other constipation |1 Functional diarrhea |2 Neurogenic bowel, NEC |31 Toxic megacolon |39 Other megacolon
K59 |4 Anal spasm |81 Ogilvie syndrome |89 Other functional intestinal disorders |9 Functional intestinal disorder, unspecified
K60 |0 Acute anal fissure |1 Chronic anal fissure |2 Anal fissure, unspecified
K61 |0 Anal abscess |1 Rectal abscess |2 Anorectal abscess |31 Horseshoe abscess |39 Other ischiorectal abscess |4 Intrasphincteric abscess
K61 |5 Supralevator abscess
K62 |0 Anal polyp |1 Rectal polyp |2 Anal prolapse |3 Rectal prolapse |4 Stenosis of anus and rectum |5 Hemorrhage of anus and rectum |6 Ulcer of anus and rectum
K62 |7 Radiation proctitis |81 Anal sphincter tear (healed) (nontraumatic) (old) |82 Dysplasia of anus |89 Other diseases of anus and rectum
K62 |9 Disease of anus and rectum, unspecified
K63 |0 Abscess of intestine |1 Perforation of intestine (nontraumatic) |2 Fistula of intestine |3 Ulcer of intestine |4 Enteroptosis |5 Polyp of colon
K63 |81 Dieulafoy lesion of intestine |8211 Small intestinal bacterial overgrowth, hydrogen-subtype
K63 |8212 Small intestinal bacterial overgrowth, hydrogen sulfide-subtype |8219 Small intestinal bacterial overgrowth, unspecified
K63 |822 Small intestinal fungal overgrowth |829 Intestinal methanogen overgrowth, unspecified |89 Other diseases of intestine
K63 |9 Disease of intestine, unspecified
K64 |0 First degree hemorrhoids |1 Second degree hemorrhoids |2 Third degree hemorrhoids |3 Fourth degree hemorrhoids |4 Residual hemorrhoidal skin tags
K64 |5 Perianal venous thrombosis |8 Other hemorrhoids |9 Unspecified hemorrhoids
K65 |0 Generalized (acute) peritonitis |9 Peritonitis, unspecified
K66 |0 Peritoneal adhesions (postprocedural) (postinfection)
K68 |19 Other retroperitoneal abscess
K70 |0 Alcoholic fatty liver |10 Alcoholic hepatitis without ascites |11 Alcoholic hepatitis with ascites |2 Alcoholic fibrosis and sclerosis of liver
K70 |30 Alcoholic cirrhosis of liver without ascites |31 Alcoholic cirrhosis of liver with ascites |40 Alcoholic hepatic failure without coma
K70 |41 Alcoholic hepatic failure with coma |9 Alcoholic liver disease, unspecified
K71 |6 Toxic liver disease with hepatitis, NEC |9 Toxic liver disease, unspecified
K72 |00 Acute and subacute hepatic failure without coma |01 Acute and subacute hepatic failure with coma |10 Chronic hepatic failure without coma
K72 |11 Chronic hepatic failure with coma |90 Hepatic failure, unspecified without coma |91 Hepatic failure, unspecified with coma
K73 |0 Chronic persistent hepatitis, NEC |1 Chronic lobular hepatitis, NEC |2 Chronic active hepatitis, NEC |8 Other chronic hepatitis, NEC
K73 |9 Chronic hepatitis, unspecified
K74 |00 Hepatic fibrosis, unspecified |01 Hepatic fibrosis, early fibrosis |02 Hepatic fibrosis, advanced fibrosis |1 Hepatic sclerosis
K74 |2 Hepatic fibrosis with hepatic sclerosis |3 Primary biliary cirrhosis |4 Secondary biliary cirrhosis |5 Biliary cirrhosis, unspecified
K74 |60 Unspecified cirrhosis of liver |69 Other cirrhosis of liver
K75 |0 Abscess of liver |1 Phlebitis of portal vein |2 Nonspecific reactive hepatitis |3 Granulomatous hepatitis, NEC |4 Autoimmune hepatitis
K75 |81 Nonalcoholic steatohepatitis (NASH) |89 Other inflammatory liver diseases |9 Inflammatory liver disease, unspecified
K76 |0 Fatty (change of) liver, NEC |1 Chronic passive congestion of liver |2 Central hemorrhagic necrosis of liver |3 Infarction of liver |4 Peliosis hepatis
K76 |5 Hepatic veno-occlusive disease |6 Portal hypertension |7 Hepatorenal syndrome |81 Hepatopulmonary syndrome |82 Hepatic encephalopathy
K76 |89 Other diseases of liver |9 Liver disease, unspecified
K80 |00 Calculus of gallbladder with acute cholecystitis without obstruction |01 Calculus of gallbladder with acute cholecystitis with obstruction
K80 |10 Calculus of gallbladder with chronic cholecystitis without obstruction |11 Calculus of gallbladder with chronic cholecystitis with obstruction
K80 |12 Calculus of gallbladder with acute and chronic cholecystitis without obstruction
K80 |13 Calculus of gallbladder with acute and chronic cholecystitis with obstruction |18 Calculus of gallbladder with other cholecystitis without obstruction
K80 |19 Calculus of gallbladder with other cholecystitis with obstruction |20 Calculus of gallbladder without cholecystitis without obstruction
K80 |21 Calculus of gallbladder without cholecystitis with obstruction |50 Calculus of bile duct without cholangitis or cholecystitis without obstruction
K81 |0 Acute cholecystitis |1 Chronic cholecystitis |2 Acute cholecystitis with chronic cholecystitis |9 Cholecystitis, unspecified
K82 |0 Obstruction of gallbladder |1 Hydrops of gallbladder |2 Perforation of gallbladder |3 Fistula of gallbladder |4 Cholesterolosis of gallbladder
K82 |8 Other diseases of gallbladder |9 Disease of gallbladder, unspecified |A1 Gangrene of gallbladder in cholecystitis
K82 |A2 Perforation of gallbladder in cholecystitis
K83 |01 Primary sclerosing cholangitis |09 Other cholangitis |1 Obstruction of bile duct |2 Perforation of bile duct |3 Fistula of bile duct
K83 |4 Spasm of sphincter of Oddi |5 Biliary cyst |8 Other diseases of biliary tract |9 Disease of biliary tract, unspecified
K85 |10 Biliary acute pancreatitis without necrosis or infection |11 Biliary acute pancreatitis with uninfected necrosis
K85 |12 Biliary acute pancreatitis with infected necrosis |20 Alcohol induced acute pancreatitis without necrosis or infection
K85 |21 Alcohol induced acute pancreatitis with uninfected necrosis |22 Alcohol induced acute pancreatitis with infected necrosis
K85 |90 Acute pancreatitis without necrosis or infection, unspecified |91 Acute pancreatitis with uninfected necrosis, unspecified
K85 |92 Acute pancreatitis with infected necrosis, unspecified
K86 |0 Alcohol-induced chronic pancreatitis |1 Other chronic pancreatitis |2 Cyst of pancreas |3 Pseudocyst of pancreas |81 Exocrine pancreatic insufficiency
K86 |89 Other diseases of pancreas |9 Disease of pancreas, unspecified
K90 |0 Celiac disease |41 Non-celiac gluten sensitivity |49 Malabsorption due to intolerance, NEC |9 Intestinal malabsorption, unspecified
K92 |0 Hematemesis |1 Melena |2 Gastrointestinal hemorrhage, unspecified |81 Gastrointestinal mucositis (ulcerative) |89 Other diseases of the digestive system
K92 |9 Disease of digestive system, unspecified
K94 |23 Gastrostomy malfunction
`;
