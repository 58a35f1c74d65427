/** Mental health, chapter 5: codes and our short titles, as `starterDiagnoses` reads them. */
export const mental = `
F01 |50 Vascular dementia, unspecified severity, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety
F02 |80 Dementia in other diseases classified elsewhere, unspecified severity, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety
F03 |90 Unspecified dementia, unspecified severity, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety
F03 |911 Unspecified dementia, unspecified severity, with agitation |918 Unspecified dementia, unspecified severity, with other behavioral disturbance
F03 |92 Unspecified dementia, unspecified severity, with psychotic disturbance |93 Unspecified dementia, unspecified severity, with mood disturbance
F03 |94 Unspecified dementia, unspecified severity, with anxiety
F03 |A0 Unspecified dementia, mild, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety
F03 |A11 Unspecified dementia, mild, with agitation |A18 Unspecified dementia, mild, with other behavioral disturbance
F03 |A2 Unspecified dementia, mild, with psychotic disturbance |A3 Unspecified dementia, mild, with mood disturbance |A4 Unspecified dementia, mild, with anxiety
F03 |B0 Unspecified dementia, moderate, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety
F03 |B11 Unspecified dementia, moderate, with agitation |B18 Unspecified dementia, moderate, with other behavioral disturbance
F03 |B2 Unspecified dementia, moderate, with psychotic disturbance |B3 Unspecified dementia, moderate, with mood disturbance
F03 |B4 Unspecified dementia, moderate, with anxiety
F03 |C0 Unspecified dementia, severe, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety
F03 |C11 Unspecified dementia, severe, with agitation |C18 Unspecified dementia, severe, with other behavioral disturbance
F03 |C2 Unspecified dementia, severe, with psychotic disturbance |C3 Unspecified dementia, severe, with mood disturbance
F03 |C4 Unspecified dementia, severe, with anxiety
F05 | Delirium due to known physiological condition
F06 |31 Mood disorder due to known physiological condition with depressive features |4 Anxiety disorder due to known physiological condition
F06 |8 Other mental disorders due to known physiological condition
F07 |81 Postconcussional syndrome
F09 | Unspecified mental disorder due to known physiological condition
F10 |10 Alcohol abuse, uncomplicated |11 Alcohol abuse, in remission |120 Alcohol abuse with intoxication, uncomplicated
F10 |121 Alcohol abuse with intoxication delirium |129 Alcohol abuse with intoxication, unspecified |130 Alcohol abuse with withdrawal, uncomplicated
F10 |139 Alcohol abuse with withdrawal, unspecified |14 Alcohol abuse with alcohol-induced mood disorder
F10 |150 Alcohol abuse with alcohol-induced psychotic disorder with delusions |151 Alcohol abuse with alcohol-induced psychotic disorder with hallucinations
F10 |159 Alcohol abuse with alcohol-induced psychotic disorder, unspecified |180 Alcohol abuse with alcohol-induced anxiety disorder
F10 |181 Alcohol abuse with alcohol-induced sexual dysfunction |188 Alcohol abuse with other alcohol-induced disorder
F10 |19 Alcohol abuse with unspecified alcohol-induced disorder |20 Alcohol dependence, uncomplicated |21 Alcohol dependence, in remission
F10 |220 Alcohol dependence with intoxication, uncomplicated |221 Alcohol dependence with intoxication delirium
F10 |229 Alcohol dependence with intoxication, unspecified |230 Alcohol dependence with withdrawal, uncomplicated
F10 |239 Alcohol dependence with withdrawal, unspecified |24 Alcohol dependence with alcohol-induced mood disorder
F10 |250 Alcohol dependence with alcohol-induced psychotic disorder with delusions
F10 |251 Alcohol dependence with alcohol-induced psychotic disorder with hallucinations
F10 |259 Alcohol dependence with alcohol-induced psychotic disorder, unspecified |280 Alcohol dependence with alcohol-induced anxiety disorder
F10 |281 Alcohol dependence with alcohol-induced sexual dysfunction |288 Alcohol dependence with other alcohol-induced disorder
F10 |29 Alcohol dependence with unspecified alcohol-induced disorder |90 Alcohol use, unspecified, uncomplicated
F11 |10 Opioid abuse, uncomplicated |11 Opioid abuse, in remission |13 Opioid abuse with withdrawal |14 Opioid abuse with opioid-induced mood disorder
F11 |19 Opioid abuse with unspecified opioid-induced disorder |20 Opioid dependence, uncomplicated |21 Opioid dependence, in remission
F11 |23 Opioid dependence with withdrawal |24 Opioid dependence with opioid-induced mood disorder |29 Opioid dependence with unspecified opioid-induced disorder
F11 |90 Opioid use, unspecified, uncomplicated
F12 |10 Cannabis abuse, uncomplicated |11 Cannabis abuse, in remission |13 Cannabis abuse with withdrawal
F12 |180 Cannabis abuse with cannabis-induced anxiety disorder |19 Cannabis abuse with unspecified cannabis-induced disorder
F12 |20 Cannabis dependence, uncomplicated |21 Cannabis dependence, in remission |23 Cannabis dependence with withdrawal
F12 |280 Cannabis dependence with cannabis-induced anxiety disorder |29 Cannabis dependence with unspecified cannabis-induced disorder
F12 |90 Cannabis use, unspecified, uncomplicated
F13 |10 Sedative, hypnotic or anxiolytic abuse, uncomplicated |20 Sedative, hypnotic or anxiolytic dependence, uncomplicated
F14 |10 Cocaine abuse, uncomplicated |20 Cocaine dependence, uncomplicated
F15 |10 Other stimulant abuse, uncomplicated |20 Other stimulant dependence, uncomplicated
F17 |200 Nicotine dependence, unspecified, uncomplicated |201 Nicotine dependence, unspecified, in remission
F17 |203 Nicotine dependence unspecified, with withdrawal |208 Nicotine dependence, unspecified, with other nicotine-induced disorders
F17 |209 Nicotine dependence, unspecified, with unspecified nicotine-induced disorders |210 Nicotine dependence, cigarettes, uncomplicated
F17 |211 Nicotine dependence, cigarettes, in remission |213 Nicotine dependence, cigarettes, with withdrawal
F17 |218 Nicotine dependence, cigarettes, with other nicotine-induced disorders |219 Nicotine dependence, cigarettes, with unspecified nicotine-induced disorders
F17 |220 Nicotine dependence, chewing tobacco, uncomplicated |221 Nicotine dependence, chewing tobacco, in remission
F17 |223 Nicotine dependence, chewing tobacco, with withdrawal |228 Nicotine dependence, chewing tobacco, with other nicotine-induced disorders
F17 |229 Nicotine dependence, chewing tobacco, with unspecified nicotine-induced disorders |290 Nicotine dependence, other tobacco product, uncomplicated
F17 |291 Nicotine dependence, other tobacco product, in remission |293 Nicotine dependence, other tobacco product, with withdrawal
F17 |298 Nicotine dependence, other tobacco product, with other nicotine-induced disorders
F17 |299 Nicotine dependence, other tobacco product, with unspecified nicotine-induced disorders
F19 |10 Other psychoactive substance abuse, uncomplicated |11 Other psychoactive substance abuse, in remission
F19 |20 Other psychoactive substance dependence, uncomplicated |21 Other psychoactive substance dependence, in remission
F20 |0 Paranoid schizophrenia |1 Disorganized schizophrenia |2 Catatonic schizophrenia |3 Undifferentiated schizophrenia |5 Residual schizophrenia
F20 |81 Schizophreniform disorder |89 Other schizophrenia |9 Schizophrenia, unspecified
F22 | Delusional disorders
F23 | Brief psychotic disorder
F25 |0 Schizoaffective disorder, bipolar type |1 Schizoaffective disorder, depressive type |8 Other schizoaffective disorders
F25 |9 Schizoaffective disorder, unspecified
F28 | Other psychotic disorder not due to a substance or known physiological condition
F29 | Unspecified psychosis not due to a substance or known physiological condition
F31 |0 Bipolar disorder, current episode hypomanic |10 Bipolar disorder, current episode manic without psychotic features, unspecified
F31 |11 Bipolar disorder, current episode manic without psychotic features, mild |12 Bipolar disorder, current episode manic without psychotic features, moderate
F31 |13 Bipolar disorder, current episode manic without psychotic features, severe |2 Bipolar disorder, current episode manic severe with psychotic features
F31 |30 Bipolar disorder, current episode depressed, mild or moderate severity, unspecified |31 Bipolar disorder, current episode depressed, mild
F31 |32 Bipolar disorder, current episode depressed, moderate |4 Bipolar disorder, current episode depressed, severe, without psychotic features
F31 |5 Bipolar disorder, current episode depressed, severe, with psychotic features |60 Bipolar disorder, current episode mixed, unspecified
F31 |61 Bipolar disorder, current episode mixed, mild |62 Bipolar disorder, current episode mixed, moderate
F31 |63 Bipolar disorder, current episode mixed, severe, without psychotic features |64 Bipolar disorder, current episode mixed, severe, with psychotic features
F31 |70 Bipolar disorder, currently in remission, most recent episode unspecified |71 Bipolar disorder, in partial remission, most recent episode hypomanic
F31 |72 Bipolar disorder, in full remission, most recent episode hypomanic |73 Bipolar disorder, in partial remission, most recent episode manic
F31 |74 Bipolar disorder, in full remission, most recent episode manic |75 Bipolar disorder, in partial remission, most recent episode depressed
F31 |76 Bipolar disorder, in full remission, most recent episode depressed |77 Bipolar disorder, in partial remission, most recent episode mixed
F31 |78 Bipolar disorder, in full remission, most recent episode mixed |81 Bipolar II disorder |89 Other bipolar disorder |9 Bipolar disorder, unspecified
F32 |0 Major depressive disorder, single episode, mild |1 Major depressive disorder, single episode, moderate
F32 |2 Major depressive disorder, single episode, severe without psychotic features |3 Major depressive disorder, single episode, severe with psychotic features
F32 |4 Major depressive disorder, single episode, in partial remission |5 Major depressive disorder, single episode, in full remission
F32 |81 Premenstrual dysphoric disorder |89 Other depressive episodes |9 Major depressive disorder, single episode, unspecified |A Depression, unspecified
F33 |0 Major depressive disorder, recurrent, mild |1 Major depressive disorder, recurrent, moderate
F33 |2 Major depressive disorder, recurrent severe without psychotic features |3 Major depressive disorder, recurrent, severe with psychotic symptoms
F33 |40 Major depressive disorder, recurrent, in remission, unspecified |41 Major depressive disorder, recurrent, in partial remission
F33 |42 Major depressive disorder, recurrent, in full remission |8 Other recurrent depressive disorders |9 Major depressive disorder, recurrent, unspecified
F34 |0 Cyclothymic disorder |1 Dysthymic disorder |81 Disruptive mood dysregulation disorder |89 Other persistent mood disorders
F34 |9 Persistent mood disorder, unspecified
F39 | Unspecified mood disorder
F40 |00 Agoraphobia, unspecified |01 Agoraphobia with panic disorder |02 Agoraphobia without panic disorder |10 Social phobia, unspecified
F40 |11 Social phobia, generalized |210 Arachnophobia |218 Other animal type phobia |220 Fear of thunderstorms |228 Other natural environment type phobia
F40 |230 Fear of blood |231 Fear of injections and transfusions |232 Fear of other medical care |233 Fear of injury |240 Claustrophobia |241 Acrophobia
F40 |242 Fear of bridges |243 Fear of flying |248 Other situational type phobia |290 Androphobia |291 Gynephobia |298 Other phobia
F41 |0 Panic disorder |1 Generalized anxiety disorder |3 Other mixed anxiety disorders |8 Other anxiety disorders |9 Anxiety disorder, unspecified
F42 |2 Mixed obsessional thoughts and acts |3 Hoarding disorder |4 Excoriation (skin-picking) disorder |8 Other obsessive-compulsive disorder
F42 |9 Obsessive-compulsive disorder, unspecified
F43 |0 Acute stress reaction |10 Post-traumatic stress disorder, unspecified |11 Post-traumatic stress disorder, acute
F43 |12 Post-traumatic stress disorder, chronic |20 Adjustment disorder, unspecified |21 Adjustment disorder with depressed mood
F43 |22 Adjustment disorder with anxiety |23 Adjustment disorder with mixed anxiety and depressed mood |24 Adjustment disorder with disturbance of conduct
F43 |25 Adjustment disorder with mixed disturbance of emotions and conduct |29 Adjustment disorder with other symptoms |81 Prolonged grief disorder
F43 |89 Other reactions to severe stress |9 Reaction to severe stress, unspecified
F44 |4 Conversion disorder with motor symptom or deficit |5 Conversion disorder with seizures or convulsions |9 Dissociative and conversion disorder, unspecified
F45 |0 Somatization disorder |1 Undifferentiated somatoform disorder |20 Hypochondriacal disorder, unspecified |21 Hypochondriasis |22 Body dysmorphic disorder
F45 |29 Other hypochondriacal disorders |41 Pain disorder exclusively related to psychological factors |42 Pain disorder with related psychological factors
F45 |9 Somatoform disorder, unspecified
F48 |1 Depersonalization-derealization syndrome
F50 |00 Anorexia nervosa, unspecified |010@25 Anorexia nervosa, restricting type, mild |011@25 Anorexia nervosa, restricting type, moderate
F50 |012@25 Anorexia nervosa, restricting type, severe |013@25 Anorexia nervosa, restricting type, extreme
F50 |014@25 Anorexia nervosa, restricting type, in remission |019@25 Anorexia nervosa, restricting type, unspecified
F50 |020@25 Anorexia nervosa, binge eating/purging type, mild |021@25 Anorexia nervosa, binge eating/purging type, moderate
F50 |022@25 Anorexia nervosa, binge eating/purging type, severe |023@25 Anorexia nervosa, binge eating/purging type, extreme
F50 |024@25 Anorexia nervosa, binge eating/purging type, in remission |029@25 Anorexia nervosa, binge eating/purging type, unspecified
F50 |20@25 Bulimia nervosa, unspecified |21@25 Bulimia nervosa, mild |22@25 Bulimia nervosa, moderate |23@25 Bulimia nervosa, severe
F50 |24@25 Bulimia nervosa, extreme |25@25 Bulimia nervosa, in remission |810@25 Binge eating disorder, mild |811@25 Binge eating disorder, moderate
F50 |812@25 Binge eating disorder, severe |813@25 Binge eating disorder, extreme |814@25 Binge eating disorder, in remission
F50 |819@25 Binge eating disorder, unspecified |82 Avoidant/restrictive food intake disorder |9 Eating disorder, unspecified
F51 |01 Primary insomnia |02 Adjustment insomnia |03 Paradoxical insomnia |04 Psychophysiologic insomnia |05 Insomnia due to other mental disorder
F51 |09 Other insomnia not due to a substance or known physiological condition |11 Primary hypersomnia |12 Insufficient sleep syndrome
F51 |13 Hypersomnia due to other mental disorder |19 Other hypersomnia not due to a substance or known physiological condition |3 Sleepwalking |4 Sleep terrors
F51 |5 Nightmare disorder |8 Other sleep disorders not due to a substance or known physiological condition
F51 |9 Sleep disorder not due to a substance or known physiological condition, unspecified
F52 |0 Hypoactive sexual desire disorder |1 Sexual aversion disorder |21 Male erectile disorder |22 Female sexual arousal disorder |31 Female orgasmic disorder
F52 |32 Male orgasmic disorder |4 Premature ejaculation |5 Vaginismus not due to a substance or known physiological condition
F52 |6 Dyspareunia not due to a substance or known physiological condition |8 Other sexual dysfunction not due to a substance or known physiological condition
F52 |9 Unspecified sexual dysfunction not due to a substance or known physiological condition
F53 |0 Postpartum depression |1 Puerperal psychosis
F54 | Psychological and behavioral factors associated with disorders or diseases classified elsewhere
F55 |0 Abuse of antacids |1 Abuse of herbal or folk remedies |2 Abuse of laxatives |3 Abuse of steroids or hormones |4 Abuse of vitamins
F55 |8 Abuse of other non-psychoactive substances
F60 |0 Paranoid personality disorder |1 Schizoid personality disorder |2 Antisocial personality disorder |3 Borderline personality disorder
F60 |4 Histrionic personality disorder |5 Obsessive-compulsive personality disorder |6 Avoidant personality disorder |7 Dependent personality disorder
F60 |81 Narcissistic personality disorder |89 Other specific personality disorders |9 Personality disorder, unspecified
F63 |0 Pathological gambling |3 Trichotillomania |9 Impulse disorder, unspecified
F64 |0 Transsexualism |2 Gender identity disorder of childhood |9 Gender identity disorder, unspecified
F68 |A Factitious disorder imposed on another
F70 | Mild intellectual disabilities
F71 | Moderate intellectual disabilities
F72 | Severe intellectual disabilities
F79 | Unspecified intellectual disabilities
F80 |0 Phonological disorder |1 Expressive language disorder |2 Mixed receptive-expressive language disorder
F80 |4 Speech and language development delay due to hearing loss |81 Childhood onset fluency disorder |82 Social pragmatic communication disorder
F80 |89 Other developmental disorders of speech and language |9 Developmental disorder of speech and language, unspecified
F81 |0 Specific reading disorder |2 Mathematics disorder |81 Disorder of written expression |89 Other developmental disorders of scholastic skills
F81 |9 Developmental disorder of scholastic skills, unspecified
F82 | Specific developmental disorder of motor function
F84 |0 Autistic disorder |5 Asperger's syndrome |9 Pervasive developmental disorder, unspecified
F88 | Other disorders of psychological development
F89 | Unspecified disorder of psychological development
F90 |0 Attention-deficit hyperactivity disorder, predominantly inattentive type |1 Attention-deficit hyperactivity disorder, predominantly hyperactive type
F90 |2 Attention-deficit hyperactivity disorder, combined type |8 Attention-deficit hyperactivity disorder, other type
F90 |9 Attention-deficit hyperactivity disorder, unspecified type
F91 |0 Conduct disorder confined to family context |1 Conduct disorder, childhood-onset type |2 Conduct disorder, adolescent-onset type
F91 |3 Oppositional defiant disorder |8 Other conduct disorders |9 Conduct disorder, unspecified
F93 |0 Separation anxiety disorder of childhood |9 Childhood emotional disorder, unspecified
F94 |0 Selective mutism
F95 |0 Transient tic disorder |1 Chronic motor or vocal tic disorder |2 Tourette's disorder |8 Other tic disorders |9 Tic disorder, unspecified
F98 |0 Enuresis not due to a substance or known physiological condition |1 Encopresis not due to a substance or known physiological condition
F98 |5 Adult onset fluency disorder |8 Other behavioral and emotional disorders with onset usually occurring in childhood and adolescence
F98 |9 Unspecified behavioral and emotional disorders with onset usually occurring in childhood and adolescence
`;
