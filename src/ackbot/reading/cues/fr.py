"""French cues."""

PHRASES = {
    "harmless": """
mort de rire|morte de rire|mdr|batterie morte|pas mal|pas mauvais|pas trop|mourir de rire
la batterie est morte|pas de probleme|aucun souci|pas de souci|jamais decu|jamais decue|un tueur
ca tue|a mourir|mort de faim""",
    "instruction": """
ignore toutes les instructions|ignore les instructions|ignorez les instructions
ignorez toutes les|oublie tes instructions|oublie les instructions|oubliez vos instructions
tu es maintenant un|vous etes maintenant|agis comme|tes instructions|cles api|reponds uniquement
ignore toutes les|ignorez toutes|oubliez les instructions|oublie tout ce qui|tu es maintenant
a partir de maintenant tu|a partir de maintenant reponds|reponds seulement|repondez uniquement
ne reponds que|ecris uniquement|vos instructions|ton prompt|prompt systeme|instructions systeme
instructions precedentes|consignes precedentes|oublie les consignes|ignore les consignes
mode developpeur|modele de langage|si tu es une ia|si vous etes une ia|cher bot|chere ia
note pour l'ia|revele tes|revele ton|affiche tes instructions|repete apres moi
termine chaque reponse""",
    "spam": """
gagner de l'argent|gagnez de l'argent|revenu passif|lien en bio|lien dans ma bio
regarde mon profil|visitez mon profil|marabout|retour affectif|sur whatsapp|credit rapide
pret entre particuliers|abonnes gratuits|cliquez ici|clique ici|offre limitee|argent facile
revenus passifs|travail a domicile|euros par jour|par jour depuis|vous avez gagne|tu as gagne
vous avez ete selectionne*|reclamez votre|iphone gratuit|cadeau gratuit|cliquez sur
lien dans mon profil|visite mon profil|ma chaine|abonne-toi a ma|abonnez-vous a ma
acheter des abonnes|plus d'abonnes|premiere page de google|referencement|agence seo|trading
forex|bitcoin|casino|paris sportifs|voyance|voyant|retour d'affection|envoutement|pret rapide
sans justificatif|whatsapp|telegram|contactez-moi sur|contacte-moi sur|en mp|en dm|femmes seules
perdre du poids|minceur|code promo|contrefacon|repliques""",
    "abuse": """
connard|connasse|conne|salope|ta gueule|ferme la|ferme-la|va te faire|encule|abruti|abrutie
cretin|debile|rentre chez toi|pute|grosse merde|imbecile|nul a chier|creve|de merde|connard*
connasse*|con|bande de|encule*|fils de pute|salope*|salaud*|vos gueules|fermez-la|ferme ta
debile*|abruti*|cretin*|imbecile*|minable*|pauvre type|pauvre fille|degage|degagez|va crever
allez crever|crevez|allez vous faire|nique|niquer|batard*|bouffon*|tocard*|ordure*|raclure*
dechet*|bobos|gauchiste*|facho*|sale race|sale arabe|sale noir|sale juif|retourne dans ton pays
rentrez chez vous|honte a vous|vous etes nuls|t'es nul|boulet|clochard""",
    "threat": """
je sais ou tu habites|tu vas le regretter|je vais te trouver|tu vas le payer
je sais ou vous habitez|on sait ou tu|vous allez le regretter|vous allez le payer
fais gaffe a toi|faites attention a vous|je vais te retrouver|je vais vous retrouver|je vais te
on va te|mettre le feu|bruler votre|te casser la|vous allez voir|tu vas voir""",
    "crisis": """
suicid*|envie de mourir|veux mourir|en finir|plus envie de vivre|plus la force de vivre|me tuer
mourir ce soir|mettre fin a mes jours|ne veux plus vivre|a quoi bon vivre|a quoi bon continuer
disparaitre pour toujours|personne ne me regretterait|me faire du mal|scarifi*
ne plus me reveiller""",
    "emergency": """
urgence|incendie|au feu|prend feu|ambulance|fuite de gaz|sent le gaz|en feu
ca brule|odeur de gaz|fuite d'eau|inondation|alarme sonne|porte ouverte|porte est ouverte
cambriol*|effraction|samu|inconscient*|ne respire plus|saigne|choc anaphylactique|anaphyla*
reaction allergique|etouffe|s'est echappe|appelez le|court-circuit|etincelles|electrocut*""",
    "grief": """
decede|decedee|deces|est mort|est morte|obseques|enterrement|funerailles|la mort de
j'ai perdu mon|j'ai perdu ma|perdu mon pere|perdu ma mere|nous a quittes|veuf|veuve
parti trop tot|en memoire de|est parti en|a quitte ce monde|perdu mon|perdu ma
perdu notre|perdu mes|feu mon|feue ma|mon defunt|ma defunte|en deuil|condoleances|repose en paix
a la memoire|en souvenir de|cendres|derniere chose que j'ai|dernier cadeau|avant sa mort
depuis sa mort|fausse couche|n'est plus la|n'est plus de ce monde|derniers jours
derniers instants""",
    "illness": """
cancer|chimio*|hopital|diagnosti*|depression|operation du|operee|avc|maladie|hospitalis*
alzheimer|soins palliatifs|radiotherapie|tumeur|metastase*|leucemie|a l'hopital|aux urgences
opere|burn-out|burn out|arret maladie|infarctus|parkinson|sclerose|en phase terminale
reanimation|anorexie|boulimie|epilepsie|dialyse|greffe|ehpad""",
    "security": """
vulnerabilite*|faille|faille de securite|pirate|piratage|fuite de donnees|donnees personnelles
donnees de quelqu'un|compte de quelqu'un|mot de passe en clair|usurpation|hameconnage|piratee
hacke|hackee|donnees d'autres|donnees d'un autre|commandes des autres|commandes d'autres
compte d'un autre|mots de passe en clair|non chiffre|cle api|phishing|usurp*|faux compte
fausse page|faux site|se fait passer|se font passer|mon adresse est|mon adresse visible
voir les adresses|n'importe qui peut voir|harcel*|me suit|me traque|rgpd|supprimer mes donnees
effacer mes donnees|injection sql|xss""",
    "press": """
journaliste|reporter|redaction|reportage|television|pour un article|antenne
declaration a la presse|vous interviewer|t'interviewer|une interview avec|pour le journal
quotidien|pour notre journal|interview|interviewer|une declaration a|votre reaction
votre version des
droit de reponse|bouclage|avant publication|un article sur|papier sur|sujet sur|france bleu
ouest-france|france 3|correspondant*|pigiste|documentaire|podcast sur""",
    "money": """
rembours*|deux fois debite|debite deux fois|preleve|prelevement
commande numero|jamais recu|pas recu|pas arrive|arrive casse|arrivee cassee|arrivee ebrechee
arrive abime|arrivee abimee|arnaque|mon colis|remboursement|debitee deux fois|debite deux
preleve deux|double paiement|commande passee|toujours pas recu|n'est pas arrive|jamais arrive
pas livre|colis|casse a l'arrivee|arrive ebrech*|recu casse|recue cassee|mauvaise taille
mauvais article|erreur de commande|garantie|annuler ma|annuler mon|mon argent
ma banque|carte bleue|paypal|arnaque*|escroc*|bon cadeau|carte cadeau|numero de suivi
suivi du colis|retourner l'article""",
    "legal": """
avocat|avocate|plainte|porter plainte|droit d'auteur|droits d'auteur|sans mon autorisation
sans autorisation|plagiat|tribunal|mise en demeure|rgpd|intoxication|avocat*|notre client
mon client|ma cliente|marque deposee|droit a l'image|sans mon accord|retirez ma|retirez mon
retirer ma|contrefacon|plagi*|poursuites|poursuivre en|cnil|diffam*|par ecrit sous
dans un delai de|licence gpl|cesser l'utilisation|illegal*|dgccrf""",
    "offer": """
partenariat|collabor*|sponsor*|revendre|vendre vos|vendre votre|tarif professionnel|tarif pro
prix de gros|vous envoyer un|vous offrir un|echantillon|distribu*
proposition commerciale|traduire votre|depot-vente|grossiste|partenaire|parrain*|revendeur
tarif revendeur|prix au kilo|pour notre boutique|pour notre magasin|pour notre restaurant
pour notre librairie|pour notre hotel|dans notre boutique|dans notre librairie|vendre tes
proposer vos|stocker vos|approvisionn*|acheter les droits|traduire ton|editer votre
publier votre|publier ton|reprendre votre article|utiliser votre photo|utiliser vos photos
utiliser ta photo|utiliser votre carte|t'envoyer un|echantillon*|offre d'emploi|recrut*|embauch*
commander une|commande speciale|remuneration|contre remuneration|don de|vous donner|leguer|ceder
faire don|racheter""",
    "invitation": """
vous inviter|t'inviter|invitation|inviter a|intervenir|une conference|un atelier chez nous
notre podcast|notre festival|notre salon|un stand|venir parler|notre marche|invit*
seriez-vous disponible*|seriez-vous libre*|serais-tu disponible|es-tu libre|etes-vous libre*
etes-vous disponible*|venir presenter|venir animer|animer une|animer un|intervention|table ronde
atelier chez|un atelier a|notre fete|notre ecole|notre classe
notre association|notre club|participer a notre|rejoindre notre|tenir un stand|une table a
dedicace*|parrain de|marraine de|seriez-vous partant*|ca vous dirait de venir
ca te dirait de venir|envie de venir|vous accueillir|te recevoir|recevoir dans|defraiement""",
    "congratulation": """
felicitations|bravo|joyeux anniversaire|bon anniversaire|bien merite|chapeau|bonne annee
joyeux noel|merite|longue vie|encore bravo""",
    "correction": """
erreur|coquille|faute de|faute dans|petite faute|il manque|manque un|manque une|devrait etre
devrait dire|lien mort|lien casse|ne correspond pas|en realite|n'est pas correct|inexact
inexacte|tu dis|vous dites|vous ecrivez|au lieu de|pas le bon|pas la bonne|alors que c'est
confond*|inverse*|mauvais|mauvaise|faute de frappe|faute d'orthographe|petite erreur|une erreur
erreur dans|erreur sur|ca devrait|ce devrait|c'etait pas|ce n'etait pas|plutot que|s'ecrit
mal ecrit|mal orthographie|inversee|inverses|a l'envers|ne correspondent pas|ne colle pas
le lien ne|lien ne marche|n'existe plus|a ferme|plus a jour|pas a jour|perime|obsolete|tu ecris
vous avez ecrit|tu as ecrit|vous avez mis|tu as mis|vous avez oublie|tu as oublie|se prononce
il me semble que|sauf erreur|si je ne me trompe|mauvaise date|mauvais lien|mauvais nom
la date est|incorrect*|inexact*|errone*|contradict*|legende dit|contresens|pleonasme""",
    "bug": """
plante|plantage|ne marche pas|ne marche plus|ne fonctionne pas|ne fonctionne plus|bug|bogue
message d'erreur|se ferme|ne s'ouvre|depuis la mise a jour|ecran blanc|ecran noir
impossible de me connecter|impossible d'ouvrir|marche pas|marche plus|fonctionne pas
fonctionne plus|plantent|bugs|bugge*|se fige|fige|se bloque|bloque sur|bloque a|freeze
page blanche|erreur 500|erreur 404|une erreur s'affiche|exception|ne s'ouvre pas|ne s'ouvre plus
ne se charge pas|ne charge pas|n'arrive pas a ouvrir|n'arrive plus a|impossible de se connecter
impossible d'installer|ne se lance|ne demarre|ne s'enregistre|ne sauvegarde|disparu|disparait
disparaissent|efface tout|perdu mes|depuis la derniere|apres la mise a jour|deconnect*
boucle infinie|tourne dans le vide|telechargement ne|bouton ne""",
    "complaint": """
trop faible|trop bas|trop lent|decu|decue|decevant|dommage|nulle|horrible|affreux|trop fort
trop cher|trop long|trop petit|trop sale|trop sucre|trop vite|trop tard|marre|ras le bol
scandaleux|inadmissible|honteux|perdu mon temps|personne ne repond|aucune reponse|on n'entend
incomprehensible|froide|rate|ratee|immangeable|inutilisable|penible|trop d'attente|interminable
deception|mal accueilli|pas d'accord|pas convaincu|pas convaincue|decu*|decevant*|honte|nuls
mauvaise|degoutant|inacceptable|lamentable|trop chere|hors de prix|tiede|brule|crue
une heure d'attente|minutes d'attente|file d'attente|personne ne decroche|sans reponse
jamais repondu|pas de reponse|desagreable|impoli|mal aimable|meprisant|bruit|bruyant
on entend rien|illisible|pas lisible|inaccessible|sexiste|raciste|ras-le-bol|fatigue de|agace
enerve*|enervant|furieu*|en colere|frustr*|perdu une|perdu deux|perte de temps|gachis
jamais plus|plus jamais|derniere fois|je me desabonne|desabonn*|c'etait mieux avant|mieux avant
remettez|rendez-nous|rendez nous|vous avez supprime|arnaqu*|bacle|casse au bout|s'est casse
ne tient pas|n'a pas tenu|regrett*|pas convaincu*""",
    "suggestion": """
ce serait bien|ce serait super|ce serait genial|ca serait|pourriez-vous|pourrais-tu|tu pourrais
vous pourriez|possible d'ajouter|possible d'avoir|j'aimerais|suggestion|suggere|propose
et si vous|et si tu|une prochaine fois|pourquoi pas|ce serait|serait super|serait pratique
serait utile|ce serait top|ce serait cool|ce serait chouette|ce serait pratique|ca serait bien
ca serait genial|pourriez vous|pouvez-vous ajouter|peux-tu faire|peux-tu ajouter|pourquoi ne pas
pourquoi pas une|pourquoi pas un|et pourquoi pas|j'aimerais bien|j'aimerais voir|j'aimerais un
j'aimerais une|j'adorerais|je reve d'un|je reve d'une|avez-vous pense|as-tu pense
avez-vous envisage|pensez a|pense a faire|pensez-vous faire|prevoyez-vous|envisagez-vous
je suggere|je propose|une idee|il faudrait|il manque juste|manque juste|manque plus que
plus de videos|plus d'episodes|une version|une suite|un tuto sur|une video sur|un episode sur
un article sur|option pour|une option|ajoutez|mode sombre|la prochaine fois|pour la prochaine
version pour""",
    "story": """
quand j'etais|la semaine derniere|me rappelle|je me souviens|ca me rappelle|mon enfance
premiere fois|ce matin|j'ai essaye|j'ai fait|j'ai grandi|quand nous etions|dans les annees
en 19*|gamin|gamine|petite fille|petit garcon|chez ma|chez mon|ma grand-mere|mon grand-pere
souvenir|souvenirs|la premiere fois|j'habitais|nous habitions|je travaillais|j'ai travaille
j'ai appris|m'a appris|me racontait|racontait|l'autre jour|un jour|cette nuit|ce soir-la
j'ai enfin|on a fait|nous avons fait|je suis alle|je suis allee|nous sommes alles|j'y suis
je garde encore|j'ai encore|mon premier|ma premiere|depuis des annees|pendant des annees""",
    "family": """
ma mere|mon pere|ma grand-mere|mon grand-pere|ma fille|mon fils|ma femme|mon mari|ma copine
mon copain|ma soeur|mon frere|mon chien|mon chat|mes enfants|mes eleves|ma belle-mere|mon voisin
ma voisine|ma famille|mamie|papi|mon oncle|ma tante|mon cousin|ma cousine|mon petit-fils
ma petite-fille|mes parents|mes grands-parents|mon compagnon|ma compagne""",
    "joke": """
mdr|ptdr|lol|haha*|hihi|mon banquier|mon portefeuille|hihi*|je demande pour un ami|je suis mort
jpp|mort de rire|au secours""",
    "praise": """
adore|magnifique*|superbe*|genial|geniale|excellent*|merveill*|tres beau|tres belle|super
formidable|incroyable|parfait*|delicieu*|tres utile|tres clair|tres claire|le meilleur
la meilleure|beau travail|quel plaisir|un regal|sublime|j'aime|passionnant*|tres joli
quelle belle|ravissant*|touchant*|bluffant*|chouette|splendide*|emouvant*|j'adore|adoré|adorons
aime beaucoup|sublime*|geniaux|formidable*|extraordinaire*|incroyable*|parfaite|un delice
regale*|trop bien|tres bien|trop beau|trop belle|trop bon|limpide|clair et|chapeau|bravo|au top
canon|une tuerie|une merveille|une pepite|pepite|bijou|un bijou|les meilleurs|joli travail
bon travail|belle photo|belle video|quel beau|emu|emue|ecou* en boucle|les larmes|frissons
poilant|tordant|drole|hilarant|captivant*|addictif|accro|impressionnant*|enfin compris
j'ai compris|enfin quelqu'un|sauve la vie|m'a sauve|sympa|nickel|impeccable|vraiment bien
hate de|bien joue|bien vu|bien fait|quel talent|talent*|beaute""",
    "thanks": """
merci|remerci*|mille mercis|reconnaissant*|merci*|grand merci|grace a vous|grace a toi
ca a marche|ca marche maintenant|m'a aide*|m'a bien aide|m'a servi|ca m'a sauve|evite""",
    "share": """
a ecouter|a lire|a voir|je partage|je recommande|a ne pas manquer|partage|je fais tourner
faites tourner|a partager|je fais suivre|recommande""",
    "closing_word": """
parfait|merci|beaucoup|super|ok|okay|d'accord|entendu|bien|recu|a|bientot|demain|lundi|mardi
mercredi|jeudi|vendredi|samedi|dimanche|genial|note|top|c'est|ca|marche|pour|tout|la|reponse
votre|ta|bonne|journee|soiree|tres|nickel|cool|daccord|dac|compris|va|bon|weekend|week-end
semaine|infiniment|le|info|infos|aide|plus|impec|impeccable|chouette|je|vois|mieux|alors|oui|non
de|rien|pas|souci|soucis|probleme|resolu|regle|fait|voila|au|revoir|salut|bisous|bises|bise
cordialement|encore|et|vous|toi|aussi|egalement|un|grand|mille|mercis""",
    "question": """
est-ce que|comment|quand|ou est|combien|pourquoi|quel|quelle|quels|quelles|qui|peut-on|faut-il
avez-vous|as-tu|y a-t-il|quelqu'un sait""",
}
