"""French cues."""

PHRASES = {
    "harmless": """
mort de rire|morte de rire|mdr|batterie morte|pas mal|pas mauvais|pas trop""",
    "instruction": """
ignore toutes les instructions|ignore les instructions|ignorez les instructions
ignorez toutes les|oublie tes instructions|oublie les instructions|oubliez vos instructions
tu es maintenant un|vous etes maintenant|agis comme|tes instructions|cles api|reponds uniquement""",
    "spam": """
gagner de l'argent|gagnez de l'argent|revenu passif|lien en bio|lien dans ma bio
regarde mon profil|visitez mon profil|marabout|retour affectif|sur whatsapp|credit rapide
pret entre particuliers|abonnes gratuits|cliquez ici|clique ici|offre limitee|crypto""",
    "abuse": """
connard|connasse|conne|salope|ta gueule|ferme la|ferme-la|va te faire|encule|abruti|abrutie
cretin|debile|rentre chez toi|pute|grosse merde|imbecile|nul a chier|creve""",
    "threat": """
je sais ou tu habites|tu vas le regretter|je vais te trouver|tu vas le payer""",
    "crisis": """
suicid*|envie de mourir|veux mourir|en finir|plus envie de vivre|plus la force de vivre|me tuer""",
    "emergency": """
urgence|fumee|incendie|au feu|prend feu|ambulance|pompiers|fuite de gaz|sent le gaz""",
    "grief": """
decede|decedee|deces|est mort|est morte|obseques|enterrement|funerailles|la mort de
j'ai perdu mon|j'ai perdu ma|perdu mon pere|perdu ma mere|nous a quittes|deuil|veuf|veuve
parti trop tot|en memoire de""",
    "illness": """
cancer|chimio*|hopital|diagnosti*|depression|operation du|operee|avc|maladie|hospitalis*
alzheimer|soins palliatifs""",
    "security": """
vulnerabilite*|faille|faille de securite|pirate|piratage|fuite de donnees|donnees personnelles
donnees de quelqu'un|compte de quelqu'un|mot de passe en clair|usurpation|hameconnage""",
    "press": """
journaliste|reporter|redaction|reportage|television|pour un article|antenne
declaration a la presse|vous interviewer|t'interviewer|une interview avec|pour le journal
quotidien|pour notre journal""",
    "money": """
rembours*|facture|deux fois debite|debite deux fois|preleve|prelevement|ma commande
commande numero|jamais recu|pas recu|pas arrive|arrive casse|arrivee cassee|arrivee ebrechee
arrive abime|arrivee abimee|arnaque|mon colis|avoir de""",
    "legal": """
avocat|avocate|plainte|porter plainte|droit d'auteur|droits d'auteur|sans mon autorisation
sans autorisation|plagiat|tribunal|mise en demeure|rgpd|intoxication""",
    "offer": """
partenariat|collabor*|sponsor*|revendre|vendre vos|vendre votre|tarif professionnel|tarif pro
prix de gros|en gros|vous envoyer un|vous offrir un|echantillon|distribu*
proposition commerciale|traduire votre|depot-vente|grossiste""",
    "invitation": """
vous inviter|t'inviter|invitation|inviter a|intervenir|une conference|un atelier chez nous
notre podcast|notre festival|notre salon|un stand|venir parler|notre marche""",
    "congratulation": """
felicitations|bravo|joyeux anniversaire|bon anniversaire|bien merite|chapeau""",
    "correction": """
erreur|coquille|faute de|faute dans|petite faute|il manque|manque un|manque une|devrait etre
devrait dire|lien mort|lien casse|ne correspond pas|en realite|en fait c'est|n'est pas correct
inexact|inexacte|tu dis|vous dites|vous ecrivez|au lieu de|pas le bon|pas la bonne
alors que c'est|confond*|inverse*|mauvais|mauvaise""",
    "bug": """
plante|plantage|ne marche pas|ne marche plus|ne fonctionne pas|ne fonctionne plus|bug|bogue
message d'erreur|se ferme|ne s'ouvre|depuis la mise a jour|ecran blanc|ecran noir
impossible de me connecter|impossible d'ouvrir""",
    "complaint": """
trop faible|trop bas|trop lent|decu|decue|decevant|dommage|nul|nulle|horrible|affreux|trop fort
trop cher|trop long|trop petit|trop sale|trop sucre|trop vite|trop tard|marre|ras le bol
scandaleux|inadmissible|honteux|perdu mon temps|personne ne repond|aucune reponse|on n'entend
incomprehensible|froid|froide|rate|ratee|immangeable|inutilisable|penible|trop d'attente
interminable|deception|mal accueilli|pas d'accord|pas convaincu|pas convaincue""",
    "suggestion": """
ce serait bien|ce serait super|ce serait genial|ca serait|pourriez-vous|pourrais-tu|tu pourrais
vous pourriez|possible d'ajouter|possible d'avoir|j'aimerais|suggestion|suggere|propose
et si vous|et si tu|une prochaine fois|pourquoi pas|ce serait|serait bien|serait super
serait pratique|serait utile""",
    "story": """
quand j'etais|il y a|la semaine derniere|me rappelle|je me souviens|ca me rappelle|mon enfance
premiere fois|ce matin|hier|j'ai essaye|j'ai fait|j'ai grandi""",
    "family": """
ma mere|mon pere|ma grand-mere|mon grand-pere|ma fille|mon fils|ma femme|mon mari|ma copine
mon copain|ma soeur|mon frere|mon chien|mon chat|mes enfants|mes eleves|ma belle-mere|mon voisin
ma voisine|ma famille|mamie|papi|mon oncle|ma tante|mon cousin|ma cousine|mon petit-fils
ma petite-fille|mes parents|mes grands-parents|mon compagnon|ma compagne""",
    "joke": """
mdr|ptdr|lol|haha*|hihi|mon banquier|mon portefeuille""",
    "praise": """
adore|magnifique*|superbe*|genial|geniale|excellent*|merveill*|tres beau|tres belle|super
formidable|incroyable|top|parfait*|delicieu*|tres utile|tres clair|tres claire|le meilleur
la meilleure|beau travail|quel plaisir|un regal|sublime|j'aime|passionnant*|tres joli
quelle belle|ravissant*|touchant*|bluffant*|chouette|splendide*|emouvant*""",
    "thanks": """
merci|remerci*|mille mercis|reconnaissant*""",
    "share": """
a ecouter|a lire|a voir|je partage|je recommande|a ne pas manquer""",
    "closing_word": """
parfait|merci|beaucoup|super|ok|okay|d'accord|entendu|bien|recu|a|bientot|demain|lundi|mardi
mercredi|jeudi|vendredi|samedi|dimanche|genial|note|top|c'est|ca|marche|pour|tout|la|reponse
votre|ta|bonne|journee|soiree|tres|nickel|cool""",
    "question": """
est-ce que|comment|quand|ou est|combien|pourquoi|quel|quelle|quels|quelles|qui|peut-on|faut-il
avez-vous|as-tu|y a-t-il|quelqu'un sait""",
}
