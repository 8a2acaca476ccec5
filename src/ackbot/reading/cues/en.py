"""English cues."""

PHRASES = {
    "harmless": """
died laughing|dying laughing|dying of laughter|dead laughing|to die for|killed it|killing it
killer app|killer feature|i'm such an idiot|i am such an idiot|i'm an idiot|like an idiot
silly me|my stupid|my own stupid|stupid question|dumb question|press play|press the|press start
press enter|no refund needed|heart attack of|cancer sign|died down|battery died|phone died
laptop died|my charger died|plant died|plants died|died in the frost|crash course|not an idiot
don't suck|not bad|no problem|no worries|never disappoint*|not disappoint*|wasn't disappointed
no longer crashes|no more crashes|without a crash|not wrong|nothing wrong|not too long
not bad at all|worst case|bug fix*|fixed the bug|hired you|don't die|won't die""",
    "instruction": """
ignore all previous|ignore previous|ignore all prior|ignore your previous|ignore the above
ignore all instructions|ignore your instructions|ignore every instruction|ignore any previous
disregard all|disregard previous|disregard your|disregard the above|disregard any
forget all previous|forget your instructions|forget previous instructions
forget everything above|override your|you are now|you're now a|system prompt|your prompt
your instructions|developer mode|jailbreak|new instructions|your api key*|api keys|reveal your
act as a|act as an|pretend to be|pretend you are|respond only with|reply only with
respond with the|repeat after me|repeat the words|output the|as an ai|dear bot|hey bot
note to ai|attention ai|attention bot|bots must|assistant must|if you are an ai|if you are a bot
if you are a language model|any ai reading|to the llm|to the ai|to the assistant
earlier instructions|previous instructions|prior instructions|all instructions|answer only
from now on reply|from now on you|reveal the|you are an ai""",
    "spam": """
rank your site|rank your website|seo agency|seo service*|seo expert|boost your traffic
more traffic|more followers|buy followers|cheap followers|free followers|link in bio
link in my bio|check my profile|check out my profile|check my bio|see my profile
visit my profile|check out my channel|check my channel|sub to my channel|subscribe to my|sub4sub
follow4follow|follow for follow|spell caster|spellcaster|love spell|spell casting|dm me for
dm for|inbox me for|whatsapp me|on whatsapp|telegram channel|join my telegram|on telegram
make money online|make money from|earn from home|earn money|passive income|work from home and
forex|crypto trading|crypto expert|crypto wallet|bitcoin invest*|trading signals|double your
invest with|investment plan|recover my funds|recovery expert|recovered my|get rich|casino
betting tips|viagra|cialis|escort*|onlyfans|nudes|hot girls|sexy girls|singles near you
lonely tonight|click here|click the link|click my|limited time offer|limited offer|special offer
promo code|use code|free gift card|gift card|you have won|you've won|claim your prize
claim your reward|giveaway winner|loan offer|instant loan|apply for a loan|cheap price
best price|order now|buy now|guaranteed results|send this to|get verified|blue badge|backlink*
guest posting service|visit my page|visit my|visit our page|off today only|off today
first page google|google ranking|page of google|spell to|contact him on|contact her on|replica
dm us|spell to bring|bring back your ex|powerful spell|strong spell|spell worked""",
    "abuse": """
idiot|idiots|moron*|imbecile|fuck you|fuck off|fucking|go fuck|shut up|shut your|stfu
piece of shit|piece of garbage|piece of crap|you suck|you're trash|you are trash|retarded
you retard|kys|kill yourself|scum|dumb bitch|stupid bitch|bitch|cunt|asshole|arsehole|whore|slut
wanker|twat|go back to your|go back where you|you people are|subhuman|vermin|nobody likes you
nobody asked you|you're pathetic|you are pathetic|you're a joke|you are a joke|you're a loser
you loser|pathetic loser|dickhead|prick|go to hell|rot in hell|die in a fire|hope you die
you're disgusting|clown|you clown|get a real job|waste of oxygen|waste of space|you stupid
dumb immigrant*|foreigners out|go home you|you people can't|dumb foreign*|stupid foreign*
filthy foreign*|dirty foreign*|bloody foreign*|stupid immigrant*|filthy immigrant*
dirty immigrant*|bloody immigrant*|go home foreign*""",
    "threat": """
know where you live|watch your back|you'll regret|you will regret|i'll find you|i will find you
come to your house|come for you|coming for you|you're dead|you are dead|burn your
going to hurt you|hunt you down|make you pay|teach you a lesson""",
    "crisis": """
kill myself|killing myself|suicid*|want to die|wanna die|can't go on|cannot go on|end it all
end my life|no point in living|no reason to live|point of living|don't want to live
do not want to live|don't want to be here any*|self harm|hurt myself|better off without me
can't do this anymore|nothing left to live|point of going on|point in going on
any reason to live|reason to live|don't want to be alive|rather be dead|no longer want to live
not be here anymore|point of carrying on|dead inside|what's the point of going on
nothing matters any*|no point any*|can't see the point any*|don't see the point any*""",
    "emergency": """
smoke coming|on fire|caught fire|gas leak|smell gas|smell of gas|call an ambulance|call 911
call 999|call 112|ambulance|emergency|electric shock|allergic reaction|anaphyla*
water coming through|is bleeding|someone collapsed|has collapsed|fire brigade|fire alarm
there's smoke|is smoke|smoke everywhere|burning smell|help now""",
    "grief": """
passed away|passing of|funeral|died|death of|his death|her death|their death|lost my mum
lost my mom|lost my mother|lost my dad|lost my father|lost my husband|lost my wife|lost my son
lost my daughter|lost my brother|lost my sister|lost my partner|lost my best friend|lost my gran
lost my nan|lost our|rest in peace|in loving memory|in memory of|in his memory|in her memory
was killed|people killed|widow*|bereave*|grieving|grief|memorial service|his ashes|her ashes
stillborn|miscarriage|no longer with us|scattered her|scattered his|taken from us|killed in
killed by|lost his life|lost her life|lost their lives""",
    "illness": """
cancer|chemo*|diagnosed|diagnosis|in hospital|in the hospital|hospice|a stroke|my stroke
depression|depressed|surgery|tumour|tumor|dementia|alzheimer*|terminally|terminal illness
intensive care|panic attack*|heart attack|my illness|seriously ill|very ill|eating disorder
rehab""",
    "security": """
vulnerab*|security hole|security issue|security flaw|security bug|security problem|security risk
hacked|been hacked|data breach|data leak|leaked|leaks data|leaking|cve|xss|sql injection
remote code execution|exploit*|phishing|password in plain*|plaintext password*
plain text password*|credentials|private data|personal data|private key|someone else's account
someone else's data|other people's data|other people's accounts|other users data|another user's
strangers' data|logged in as someone|unauthori*|impersonat*|pretending to be you|fake account""",
    "others": """
someone else's|somebody else's|other people's|another person's|another user's|another customer's
a stranger's|strangers'|other users'|other customers'""",
    "private": """
account|accounts|login|log in|logged in|password|passwords|address|addresses|orders|messages
data|details|profile|inbox|names|card|payment|bank""",
    "press": """
journalist|reporter|newspaper|newsroom|news desk|press enquir*|press inquir*|press deadline
our readers|could you comment|would you comment|able to comment|for comment|on the record
for a story|for an article|for an interview|an interview|interview you|quote you|broadcast
on air|tv station|tv channel|radio station|documentary|writing a piece|writing an article
writing about you|fact checking|bbc|my editor|quote from you|a quote from|i write for the
i work for the|writing for the|statement from you|on deadline|for our programme|for our program""",
    "money": """
refund*|money back|charged twice|charged me|double charged|overcharged|invoice|chargeback|billed
billing|my payment|paid twice|payment failed|took my money|never arrived|hasn't arrived
has not arrived|didn't arrive|not arrived|still waiting for my|where is my order
where's my order|my order|order number|my parcel|my package|wrong item|wrong size|arrived broken
arrived damaged|arrived cracked|arrived smashed|arrived chipped|arrived in pieces|came broken
came damaged|replacement|compensation|scam|scammed|ripped off|rip off|cancel my|my subscription
gift voucher|charged my|charged us|double payment|not received|haven't received|didn't come
where's my parcel|wrong order|cancel the order""",
    "legal": """
lawyer*|solicitor|attorney|copyright*|dmca|infring*|sue you|suing|legal action|legal advice
cease and desist|gdpr|trademark|trading standards|without my permission|without permission
without credit|stole my|stolen my|plagiar*|defam*|libel|take it down|take this down|court
data protection|health and safety|food poisoning|made me ill|made us ill|environmental health""",
    "offer": """
collab*|sponsor*|partnership|partner with|wholesale|stockist*|resell*|syndicat*|like to send you
love to send you|happy to send you|send you one|send you some|send you a|free sample*
paid promotion|affiliate|commission you|hire you|sell your|stock your|in bulk|bulk order|reprint
republish|translate your|work with you|working with you|business proposal|feature you
write for us|guest post|use your photo*|use your video*|use your picture*|license your
licence your|buy the rights|pay you|like to buy your|like to carry|work together|our brand
trade price*|trade account|like to donate|job offer|we're hiring|offer you""",
    "invitation": """
give a talk|give us a talk|lightning talk|short talk|would you speak|would you present
give a short|speak at|speaking at|talk at our|talk to our|our meetup|our conference|our festival
invite you|inviting you|invitation|invited to|come to our|join us|our podcast|be a guest
guest on|as a guest|keynote|panel|run a workshop|workshop for us|workshop at our|have a table
have a stall|take a stall|a stall at our|would you come|judge our|visit our|present at
exhibit at|teach at our|demo at our|our radio show|come and speak|speak to our|talk for our
like you to speak|as our speaker|would you give a""",
    "congratulation": """
congrat*|happy birthday|happy anniversary|well deserved|many happy returns|here's to|bravo
mazel tov|you made it|you earned it|happy new year|merry christmas|happy holidays|anniversary
here's to many|many more years|cheers to""",
    "correction": """
you forgot|forgot to|on the wrong|wrong side|wrong place|typo*|misspel*|spelling mistake
a mistake|small mistake|tiny mistake|mistake in|should be|should read|should say|supposed to be
wrong date|wrong year|wrong name|wrong link|wrong day|is wrong|are wrong|incorrect|inaccurate
broken link|link is broken|link is dead|dead link|link broken|404|correction|fyi|still says
still say|still shows|still lists|outdated|out of date|is missing|are missing|missing a
missing the|missing from|you say|you said|you wrote|you've written|you mean|isn't it actually
it's actually|is actually|was actually|were actually|not quite right|mislabel*|miscount*
mixed up|swapped|the other way round|doesn't match|don't match|does not add up|doesn't add up
mispronounc*|pronounced|nitpick|pedant*|the wrong|not quite|small error|an error|error in
shouldn't that be|shouldn't it be|misprint|not the right|mistaken|typed wrong|factual|is out by
are out by|out of order|contradicts|contradiction|contradictory|the other way""",
    "bug": """
crash*|doesn't work|does not work|not working|didn't work|stopped working|won't open|won't start
won't load|won't install|can't log in|can't login|can't open|can't install|cannot open
error message|traceback|stack trace|segfault|bug|regression|freezes|freezing|hangs|throws an
throws a|fails with|fails when|fails to|since the update|after the update|after updating
since updating|exception|corrupt*|lost all my|deletes my|deleted my|data loss|blank screen
black screen|infinite loop|memory leak|freeze|won't save|doesn't save|doesn't load|won't sync
can't save|stuck on|broken since|no longer works|has stopped|shows nothing|keyerror|typeerror
null pointer|is broken|are broken|leaks|leaking|logs me out|logging me out|logged me out
stops responding|does nothing""",
    "complaint": """
disappoint*|gave up|give up on|wasted|waste of|tired of|annoy*|rude|terrible|awful|horrible
worst|too loud|too quiet|too expensive|too long|too slow|too small|too fast|too salty|too sweet
too late|so loud|so slow|unacceptable|never again|fed up|sick of|a shame|shame that|missed out
frustrat*|let down|ridiculous|unhappy|not good enough|poor quality|useless|unusable|overpriced
was cold|waited an hour|waited ages|no answer|never answered|nobody answered|ignored|inedible
burnt|ruined|misleading|clickbait|unsubscrib*|unfollow*|can't hear|cannot hear|can't read
cannot read|hard to read|hard to follow|impossible to|makes no sense|confusing|confused|failed
didn't turn out|fell apart|leaked everywhere|broke after|broke on|no way to|used to be better
not happy|not impressed|not accessible|hopeless|very slow|dirty|filthy|badly|messy|pointless
unreliable|unfriendly|ruining|let us down|not worth|not acceptable|queue*|kept waiting
out of stock|sold out before|can't find|no reply|too dark|too bright|too short|too hard
too early|too crowded|out of tune|stale|tasteless|undercooked|overcooked|should never have
gutted|hard to listen|hard to see|hard to find|getting hard|sold out|a mess|what a mess
what a shame|pity that|i disagree|don't agree|do not agree|not convinced""",
    "suggestion": """
could you do|could you make|could you add|could you cover|could you show|could you write
could you please|can you do one|can you do a|can you make|can you add|can you cover|can you show
would be great|would be nice|would be good|would be lovely|would be cool|would be handy
would be useful|would be helpful|would be amazing|would be awesome|it'd be|would love to see
would love a|would love an|i'd love a|i'd love to see|i'd love an|please add|please do
please make|please cover|please consider|how about|what about|have you considered
have you thought|have you tried|feature request|suggest*|any chance of|any chance you|any plans
i wish|you should try|you should add|you should do|consider adding|maybe add|maybe try
perhaps add|do more|more of these|more like this|part two|a follow up|follow up video
could there be|vote for|my vote|i'd add|i would add|try adding|try using|please offer
it would help|would help if|could we have|could we get|could you put|could you offer
could you turn|can we have|can we get|an option to|option for|should offer|add an option
what if you|why not add|might be nice|request""",
    "story": """
when i was|i was born|grew up|years ago|weeks ago|months ago|days ago|last week i|last year i
today i|yesterday i|this morning i|reminds me|reminded me|i remember|first time|years old
used to|my first|we used|our first|told me|i taught|i made|i built|i tried|i finally|we finally
i managed|i kept|came home|baked|knitted|planted|i still have|when my|when we were|as a child
as a kid|as a boy|as a girl|back when|my old|decades ago|a year ago|i ran|i found|i met
i learned to|i took|we took|we went|i went|i passed|i grew|i still|yesterday my|last night""",
    "family": """
my mum|my mom|my mother|my dad|my father|my gran|my granny|my grandma|my nan|my grandmother
my grandad|my grandpa|my grandfather|my granddaughter|my grandson|my daughter|my son|my kid
my kids|my wife|my husband|my partner|my girlfriend|my boyfriend|my fiance*|my sister|my brother
my aunt|my uncle|my dog|my cat|my neighbour*|my neighbor*|my class|my students|my toddler
my baby|my family|my mother-in-law|my cousin*|my niece|my nephew|my great-*|my in-laws|my mum's
my mom's|my dad's|my father's|my grandmother's|my boss|my friend|my best friend|my flatmate
my roommate|my horse|my rabbit|my parrot|my budgie|my teacher""",
    "joke": """
lol|lmao|rofl|haha*|hahaha*|hehe*|instructions unclear|asking for a friend|plot twist
said nobody|jk|just kidding|dad joke|pun|punny|i'll see myself out|judging me|not all heroes
send help|i blame you|touche|my bank account""",
    "praise": """
love|loved|loving|beautiful*|gorgeous|wonderful*|brilliant*|great work|great video|great post
great job|great episode|great read|great article|great stuff|great tutorial|great explanation
best|amazing|awesome|fantastic|superb|lovely|excellent|really helpful|so helpful|very helpful
helpful|so clear|very clear|clearest|clicked for me|well done|wow|stunning|favourite|favorite
perfect|learned more|learned so|learned a lot|learnt|impressive|delicious|incredible|masterpiece
outstanding|so good|really good|such a good|such a great|nailed it|genius|underrated|a joy
a treat|inspir*|saved my|saved me|made my day|made my week|can't stop|cosy|charming|adorable
so cute|spot on|top notch|blew my mind|happy to see|so happy|works great|works perfectly
works like a charm|finally understand|finally someone|goosebumps|chills|in tears|hooked
beautifully|splendid|terrific|remarkable|touching|a delight|delightful|enjoyed|admire|hats off
class act|made me smile|keep them coming|never fails to|so glad i|clever|neat|glorious|magical
tasty|yummy|out of this world|in a good way|well written|well made|well told|such fun|so funny""",
    "thanks": """
thank you|thanks|thank u|thankyou|thx|tysm|ty|cheers for|grateful|appreciate*|many thanks|ta for
much obliged|kudos|shout out|hat tip|indebted""",
    "share": """
worth a read|worth a listen|worth a watch|worth reading|worth watching|must read|must watch
must listen|recommended|highly recommend|i recommend|everyone should|go read|go listen|go watch
sharing this|passing this on|shared this|boosting""",
    "closing_word": """
perfect|thanks|thank|you|thx|ty|cheers|great|cool|ok|okay|nice|lovely|brilliant|awesome|got|it
that's|understood|noted|will|do|see|there|then|done|sorted|fixed|works|now|makes|sense|all|good
so|much|very|many|again|right|fine|ace|ta|wonderful|excellent|super|alright|yes|yep|yeah|fab
sure|no|worries|problem|appreciated|bye|night|soon|tomorrow|monday|tuesday|wednesday|thursday
friday|saturday|sunday|on|at|a|lot|million|for|the|your|quick|reply|answer|help|info|that|did
trick|exactly|same|to|too|and|have|day|weekend|one""",
    "question": """
does|do i|do you|do we|can i|can you|can we|can this|could i|could you|could we|how do|how does
how did|how can|how long|how much|how many|how often|how old|what time|what is|what's the
what are|what kind|what do|what does|which|where is|where do|where can|where did|when is
when will|when do|why is|why do|why does|why did|is there|is this|is it|is the|are there|are you
will you|will there|will it|would it|would this|should i|should we|who is|who made|did you
has anyone|anyone know|any idea|any tips|any advice|any news|wondering if|wondering how
wonder if|do they|was it|was that|have you got""",
}
