"""English cues."""

PHRASES = {
    "harmless": """
death of me|died of cold|died of boredom|died of shame|died of embarrassment|died of heat
died laughing|dying laughing|dying of laughter|dead laughing|to die for|killed it|killing it
killer app|killer feature|i'm such an idiot|i am such an idiot|i'm an idiot|like an idiot
silly me|my stupid|my own stupid|stupid question|dumb question|press play|press the|press start
press enter|no refund needed|heart attack of|cancer sign|died down|battery died|phone died
laptop died|my charger died|plant died|plants died|died in the frost|crash course|not an idiot
don't suck|not bad|no problem|no worries|never disappoint*|not disappoint*|wasn't disappointed
no longer crashes|no more crashes|without a crash|not wrong|nothing wrong|not too long
not bad at all|worst case|bug fix*|fixed the bug|hired you|don't die|won't die|order form
my order form|tennis court|food court|court jester|basketball court|court scene|hospital scene
funeral scene|death scene|death metal|killer riff|killer bass|dead simple|dead easy|dead good
dead on|deadline for|dead straight|dead centre|dead heat|drop dead gorgeous
missing person report for my|died of cute*|died of embarrass*|die of boredom|bored to death
scared to death|love you to death|would die for|i'd die for|die for that|cancer the crab
tropic of cancer|mortgage on|knockout|knock out|cracking|crack on|crack open|shoot the
photo shoot|press down|press record|garlic press|letterpress|flower press|french press
printing press|small press|refund policy|divorced from the|sue ellen|invoice template
invoice app|password manager|hack for|life hack|kitchen hack|hacks|lawyer up|virus scan
charge my|charge it|charge twice|in charge|took charge|free of charge|battery charge*
full charge|recall the|i recall|as i recall|collapsed laughing|collapse* into giggles
on fire today|on fire lately|you're on fire|set list|funeral march|cancer risk|risk of cancer
buried alive|buried treasure|buried under|cancer be damned|lawyer character|refund the skill
refund skill|grief chapter|chapter on grief|grief counsellor in|killed my battery
killed me absolutely|that killed me|dead set|sick beat|sick drums|sick riff|sick solo
could die happy|die happy|security theatre|security update|emergency contact field
invitation design|court case was|the court case|wedding march|death star|death cap|blood orange
bloody mary|bloody brilliant|bloody lovely|bloody marvellous|bloody good|bloody hell that
stolen afternoon|steal the show|stole the show|stole my heart|a steal|criminally good
criminally underrated|addicted send help|guilty pleasure|send help and
call an ambulance not for me|someone call an ambulance not|my lawyer has advised
my lawyers have advised|my lawyer advised|thanks for the refund|ta for the refund
for the quick refund|for the refund landed|got the refund|refund landed|refund arrived
thanks for the replacement|killed by signal|killed by the oom|killed by oom|oom killer
killed by the kernel|double charge sound|in the wrong order|wrong order of|out of order|last orders
order of the steps|order of steps|the right order|alphabetical order|chronological order""",
    "instruction": """
ignore all previous|ignore previous|ignore all prior|ignore your previous|ignore the above
ignore all instructions|ignore your instructions|ignore every instruction|ignore any previous
disregard all|disregard previous|disregard your|disregard the above|disregard any
forget all previous|forget your instructions|forget previous instructions
forget everything above|override your|you are now|you're now a|system prompt|developer mode
jailbreak|new instructions|your api key*|api keys|reveal your|act as a|act as an|pretend to be
pretend you are|respond only with|reply only with|respond with the|repeat after me
repeat the words|output the|as an ai|dear bot|hey bot|note to ai|attention ai|attention bot
bots must|assistant must|if you are an ai|if you are a bot|if you are a language model
any ai reading|to the llm|to the ai|to the assistant|earlier instructions|previous instructions
prior instructions|all instructions|answer only|from now on reply|from now on you|reveal the
you are an ai|system override|ignore the instructions|ignore these instructions
ignore what you were told|disregard the previous|disregard prior|forget what you were told
forget the above|new task for you|your new task|as a language model|you are a language model
you are an assistant|you must reply with|you must answer with|end every answer with
begin every answer with|start every reply with|end every reply with|include the phrase
say the word|repeat your instructions|show me your instructions|show your prompt
what are your instructions|text below is an order|to any ai|dear ai|hello ai|hey ai|hi ai
attention llm|note for the bot|note to the bot|message to the bot|for the ai|prompt injection
do not mention this instruction|whatever model|to the model|model reads this|reads this: output
hidden prompt|answer every comment|you must answer|you must now|you must recommend
you only speak|you now speak|new rules|new rule for you|to the bot|p.s. to the bot
message for the bot|include this link|include the link|recommend zebra*|in your answer include
in your reply include|in your response include|respond as|answer as if|speak like a pirate
pirate speak|write a poem instead|output only|output the word|reply with the word
respond with the word|answer with the word|say exactly|print exactly|when you reply to this
when replying to this|include the sentence|include this sentence|in every answer|in each answer
in all answers|in every reply|reply only in|answer only in|respond only in|bot if you
bot, if you|if you read this reply|if you're reading this reply|recommend our|be rude but
say you love|ignore everything above|ignore everything before|ignore what's above
reveal your rules|print the admin|the admin password|hidden instruction*|if a bot's reading
if a bot is reading|bot's reading this|bot is reading this|if you're an llm|if you are an llm
if you're an ai|if you're a bot|if you're a language model|if you're an assistant|you're an llm
language model sorting|model sorting these|to the language model|model that sorts|ai that sorts
bot that sorts|ai sorting|mark this comment as|mark every comment|mark all comments|approve mine
approve my comment|approve this comment|close every open|close all issues|close all open
ignore other comments|delete the other|delete all other|write a poem about|tag the owner
reply in all caps|reply in rhyme|reply in french|reply in pirate|tell me your instructions
tell me your prompt|print your instructions|print your prompt|your first instruction
change your role|change your instructions|update your instructions|automated reader
the software reading|software that reads|reading assistant|summarise this as|summarize this as
summarise all|rank this first|rank me first|put this first|give this priority
top priority to this|post this reply|post the following|reply with the following
respond with the following|answer with the following|repeat the following""",
    "spam": """
recovery agent|recovered my funds|got my funds back|recover your funds|fake broker|dofollow
do-follow
rank your site|rank your website|seo agency|seo service*|seo expert|boost your traffic
more traffic|buy followers|cheap followers|free followers|link in bio|link in my bio
check my profile|check out my profile|check my bio|see my profile|visit my profile
check out my channel|check my channel|sub to my channel|subscribe to my|sub4sub|follow4follow
follow for follow|spell caster|spellcaster|love spell|spell casting|dm me for|dm for
inbox me for|whatsapp me|on whatsapp|telegram channel|join my telegram|on telegram
make money online|make money from|earn from home|earn money|passive income|work from home and
forex|crypto trading|crypto expert|crypto wallet|bitcoin invest*|trading signals|double your
invest with|investment plan|recover my funds|recovery expert|recovered my|get rich|casino
betting tips|viagra|cialis|escort*|onlyfans|nudes|hot girls|sexy girls|singles near you
lonely tonight|click here|click the link|click my|limited time offer|limited offer|special offer
promo code|use code|free gift card|gift card|you have won|you've won|claim your prize
claim your reward|giveaway winner|loan offer|instant loan|apply for a loan|cheap price
best price|order now|buy now|guaranteed results|send this to|get verified|blue badge|backlink*
guest posting service|visit my page|visit my|visit our page|off today only|off today
first page google|google ranking|page of google|spell to|contact him on|contact her on|dm us
spell to bring|bring back your ex|powerful spell|strong spell|spell worked|guest posts|da 50
organic traffic|monetize your|monetise your|grow your channel|grow your account|promote your
promote it on|gain followers|real followers|instant followers|buy views|buy likes|work from home
side hustle|extra income|earn up to|per day from|per week from home|no experience needed
investment opportunity|guaranteed returns|guaranteed profit|financial freedom|trading platform
forex signals|account manager|miracle cure|lose weight fast|weight loss|cured me|hot deals
free iphone|free giveaway|you are a winner|you have been selected|you've been selected
congratulations you won|lucky winner|dm to claim|dm to collab|send pic to|collab with our brand
brand ambassador|ambassador programme|ambassador program|discount code|link in profile
link in my profile|check the link|follow the link|hit the link|message me on|text me on
add me on|contact me on|contact us on|reach me on|sugar daddy|sugar mummy|meet singles
adult content|xxx|casino bonus|sports betting|essay writing service|assignment help|cheap essays
write my essay|app development services|web development services|web design services
logo design services|virtual assistant services|we can help you rank|increase your sales
boost your sales|generate leads|lead generation|from your couch|from the comfort of your
us soldier|hangouts|google chat|nice pic dear|hello dear|hi dear|dear friend|hello beautiful
hello handsome|helped me trade|i made 12k|builds websites|build websites
website for your business|affordable price*|cured diabetes|cured herpes|herbs from|natural herbs
permanent cure|returned my ex|get your ex|lottery numbers|win the lottery|join the illuminati
illuminati|tax refund claim|free robux|free v-bucks|free skins|cheap meds|buy meds|buy weed
buy now at|bulk sms|bulk email|email list for sale|buy reviews|google reviews for
5 star reviews for|instagram likes|tiktok views|spotify plays|song promotion|promote your music
your music to millions|submit your music|binary options|taught me binary|text him today
wanna grow|want to grow your|real users|place you in front|front of 50k|check my stories
see my stories|cheap tickets|adopt a puppy|puppies for sale|kittens for sale|teacup yorkies
shipping worldwide|worldwide shipping write|write me for|write me on|surprise in my|hot pics
private pics|my private|ur so pretty|so pretty check|replica watches|replica bags|replica shoes
herbal remed*|herbal cure|herbal doctor|seo team|seo package|our seo|to be promoted|be promoted
get promoted|promotion page|promo page|send your pic|send your pics|send it to @*|god sent
recovered all mine|recovered mine|lost crypto|lost bitcoin|my crypto back
get your money back from|legit hacker|ethical hacker|no ai detect|100 percent pass
pass guarantee|essay no ai|more followers by|see my bio|check bio|bio link|weekly from home
from home thanks to|thanks to mrs|thanks to mr|write her on|write him on|i make 4k|i make 3k
i make 5k|make 4k|free money|quick money|fast cash|quick cash|loan without|loans without
bad credit|credit repair|debt relief|crypto signals|pump group|vip channel|join my group
act fast|miss this opportunity|golden opportunity|changed my life financially|financial advisor
trade with|trading with her|trading with him|trading mentor|mrs elena|certified trader
expert trader|fx trader|nft drop|nft project|airdrop|presale|massage service|spa service
visa agent|passport for|fake id|diploma without|buy degree|buy certificate|ielts without
driving licence without|driving license without|weight loss tea|detox tea|herpes|manhood
enlarge*|hair growth oil|skin whitening|skin lightening|cheap nike|designer bags|luxury watches
factory price|direct from factory|we are manufacturer|we are a manufacturer|manufacturer of
leading supplier|leading manufacturer|export quality|wa.me|t.me|bit.ly|seo for your|rank #1
rank number one|first page of|guarantee first|skyrocket|10x your|explode your|get more followers
gain more followers|want more followers|more followers for""",
    "abuse": """
idiot|idiots|moron*|imbecile|fuck you|fuck off|go fuck|shut up|shut your|stfu|piece of shit
piece of garbage|piece of crap|you suck|you're trash|you are trash|retarded|you retard|kys
kill yourself|scum|dumb bitch|stupid bitch|bitch|cunt|asshole|arsehole|whore|slut|wanker|twat
go back to your|go back where you|you people are|subhuman|nobody likes you|nobody asked you
you're pathetic|you are pathetic|you're a joke|you are a joke|you're a loser|you loser
pathetic loser|dickhead|go to hell|rot in hell|die in a fire|hope you die|you're disgusting
you clown|get a real job|waste of oxygen|waste of space|you stupid|dumb immigrant*
foreigners out|go home you|you people can't|dumb foreign*|stupid foreign*|filthy foreign*
dirty foreign*|bloody foreign*|stupid immigrant*|filthy immigrant*|dirty immigrant*
bloody immigrant*|go home foreign*|get a life|nobody cares about you|nobody cares what you
useless idiot|what an idiot|you're an idiot|you are an idiot|you're so dumb|you are so dumb
you're a fraud|you are a fraud|you're a disgrace|you are a disgrace|braindead|brain dead|halfwit
half-wit|dimwit|cretin|tosser|knobhead|bellend|dumbass|jackass|piss off|sod off|bugger off
screw you|eat shit|drop dead|choke on|do the world a favour|do everyone a favour
uninstall yourself|trash human|garbage human|disgusting people|filthy animals|go hang yourself
you make me sick|ugly cow|fat cow|fat pig|stupid cow|old hag|libtard|retard|talentless
hack you are|where you came from|back where you came|ugly face|waste of a human|waste of skin
waste of a life|you absolute waste|you utter waste|nobody wants to see your
you people make me sick|you make me want to|hope you fail|hope you go broke|hope you go bankrupt
hope your business|deserve to fail|deserve to rot|rot in|mentally ill freak|inbred|shut it you
stupid woman|stupid man|silly bitch|dumb blonde|feminazi|soyboy|groomer|delete your account
delete yourself|stay in the kitchen|back to the kitchen|typical woman|women can't
women shouldn't|go choke|hope you choke|hope your house|should be ashamed of yourself you
you're garbage|you are garbage|your kind|people like you should|shouldn't be allowed to breed
shouldn't be allowed online|you losers|you pathetic|fucking idiot*|fucking moron*|fucking liar*
fucking joke of|fucking disgrace|fucking useless|little prick|you prick|you bastard|you bastards
bunch of clowns|absolute clown|you nazi|you're worthless|you are worthless|you worthless
human parasite*|human vermin|go cry about it|cry about it|sad little life|sad little man
sad little woman|what a freak|being this ugly|imagine being this|thick as mince|thick as two
you're thick|you are thick|thicko|ur mum|should be ashamed she|ashamed she raised|state of you
fatso|lard arse|disgusting fat|disgusting creature|nobody wants you|no one wants you
no one likes you|everyone hates you|everybody hates you|everyone laughs at you|we all laugh at
you're embarrassing|you are embarrassing|embarrassing yourself|give up you|never post again
stop posting your|who even are you|couldn't care less about you|attention seeking
attention whore|clout chaser|woke nonsense|brainwashed|muppet you|plonker you|pillock|gobshite
learn to read you|you lot should""",
    "threat": """
know where you live|watch your back|you'll regret|you will regret|i'll find you|i will find you
come to your house|come for you|coming for you|you're dead|you are dead|burn your
going to hurt you|hunt you down|make you pay|teach you a lesson|i know where you
we know where you|you'd better watch|better watch out|watch yourself|you'll pay for
you will pay for|you'll be sorry|you will be sorry|see what happens to you
something might happen|accidents happen|burn it down|burn down your|smash your|break your legs
put you in hospital|come round there|come round your|pay you a visit|be waiting for you
i'll ruin you|i will ruin you|i'll make sure everyone|i know which|i know what car
i know your car|coming to them|what's coming to you|get what you deserve|get what's coming
sleep with one eye|your kids go|where your kids|where your children|your kids' school
we'll find you|tick tock|you and your family|your days are|count your days|got your address
i have your address|lot of free time|shame if|be a shame if|last warning|final warning|or else
accidents happen to|put a bullet|a bullet in|bullet with your|see you after closing
outside the live show|when i get hold|not be laughing|youll not be laughing|laugh it up
we know the lane|we know the van|know the white van|i drove past your|drove past your house
outside your house|saw you lock up|goes up quick|think about that before|post your home
your home address|tell everyone where you|publish what is in|i'll publish your
i will publish your|leak your|i'll leak|i have your photos|i have pictures of you
i have screenshots|pay five|pay up or|pay me or|or the bad reviews|bad reviews start
in bitcoin or|btc or|ban me again|block me again|delete my comment again|coming to your class
won't be coming to learn|don't know what i'm capable|remember this face
someone could get hurt if you|pity if something|slash your|brick through|light a match
strike a match""",
    "crisis": """
kill myself|killing myself|suicid*|want to die|wanna die|can't go on|cannot go on|end it all
end my life|no point in living|no reason to live|point of living|don't want to live
do not want to live|don't want to be here any*|self harm|hurt myself|better off without me
can't do this anymore|nothing left to live|point of going on|point in going on
any reason to live|reason to live|don't want to be alive|rather be dead|no longer want to live
not be here anymore|point of carrying on|dead inside|what's the point of going on
nothing matters any*|no point any*|can't see the point any*|don't see the point any*
no point in going|can't see the point of|cannot see the point of|don't see the point of
do not see the point of|point of another day|tired of living|tired of being alive
wish i wasn't here|wish i were dead|wish i was dead|don't want to wake up|not wake up
disappear forever|give up on life|giving up on life|say goodbye to everyone|goodbye everyone
nobody would miss me|no one would miss me|nobody would notice if i|overdose|cutting myself
harming myself|last message|won't be around|be around to see|be around for the next
won't be here for|won't be here much|not be here much|do something stupid|only reason i'm still
only thing keeping me|only reason i get up|the only reason i don't|point of any of it
point of it all|what's the point anymore|point anymore|why bother living|end of the road for me
too tired to go on|can't go on any|don't know how to go on|ready to go now|made my peace
i give up on everything|everyone would be better|written the letters|wrote the letters
wasn't here tomorrow|weren't here tomorrow|if i wasn't here|if i weren't here|if i was gone
how many of these tablets|how many tablets|how many pills|too many tablets|too many pills
taken too many|took too many pills|on the bridge now|ending it|end it tonight
not going to make it through|reason to keep being|reason to keep going|reason to stay alive
reasons to stay alive|hurting my arms|hurt my arms|hurting myself|cut my arms|cutting again
letters are written|goodbye letters|goodbye letter|given my records away|given all my things
giving my things away|given away all my|nothing left for me|i won't see next|won't see next year
won't see the spring|won't see the summer|won't see christmas|plan on there being
don't plan on being|if i just wasn't|if i just weren't|wasn't here any|weren't here any
sleep better if i|be happier without me|better off wi|better without me|better off if i
can't feel owt|can't feel anything any|feel nothing any|before i go for good|one to go out on
i won't have to after|after the weekend i won't|can't carry on|cannot carry on|sorry to put this
you won't hear from me again|won't hear from me again|this is goodbye|my goodbye
goodbye and thank|thanks for the company these|said my goodbyes|saying my goodbyes
saying goodbye to everyone|sleep and not wake|never wake up|wouldn't be missed|no one will miss
nobody will miss|nobody would even notice|no one would even notice|in a very dark place
in a really dark place|dark place and|darkest place|don't want to be here tomorrow
don't think i'll be here|if i'm still here|if i am still here|the only thing that stops me
only thing that stops me|only thing stopping me|the thoughts are back|voices tell me
voices are telling|i have the pills|got the pills|got enough pills|crisis line|samaritans
can't see a way out|no future for me|don't have a future|not worth living|life isn't worth
life is not worth|world without me|without me in it""",
    "emergency": """
breathed it in and|swallowed some of|lips are blue|lips look blue|poison control
smoke coming|on fire|caught fire|gas leak|smell gas|smell of gas|call an ambulance|call 911
call 999|call 112|ambulance|electric shock|allergic reaction|anaphyla*|water coming through
is bleeding|someone collapsed|has collapsed|fire brigade|there's smoke|is smoke
smoke everywhere|burning smell|help now|caught light|going up in smoke|smell burning
smells of burning|short circuit|carbon monoxide|burst pipe|water pouring|alarm is going
alarm going off|alarm is ringing|alarm has been|break-in|break in|broken into|door is open
door was open|door wide open|gate is open|has escaped|got out on|fell through|unconscious
not breathing|can't breathe|cannot breathe|anaphylactic|poisoned|burnt my hand
electrocuted|safety recall|someone will get hurt|somebody will get hurt|going to get hurt
lost child|missing child|swelling up|throat is swelling|trouble breathing|struggling to breathe
no collar|ran past me on|loose on the a|loose on the road|loose on the motorway|water's coming
water is coming|left the tap|left the gas|left the oven on|left the iron on
left the lights on and|coming out of your shop|coming from your shop|coming from your roof
coming out of the roof|has fallen and|stuck in the lift|window has been smashed
window is smashed|front door is open|someone is in your|somebody is in your|someone's climbing
alarm box|your alarm|see flames|flames through|there are flames|fallen on the steps
fallen on your|fallen down your|someone ring|somebody ring|someone call|somebody call
lad in the river|someone in the river|in the water by|in the canal|called it in|man collapsed
woman collapsed|passed out in|not moving|bleeding badly|bleeding heavily|is an emergency
it's an emergency|there's an emergency|is flooded|is flooding|shop is flooding|collapsed in the
collapsed on the|swallowed a battery|swallowed some|swallowed one|is sparking|are sparking
gone floppy|panting bad|shut in a car|locked in a car|lips have gone|lips are swelling
face is swelling|tongue is swelling|come up in hives|covered in hives|hives all over
rash all over|epipen|brakes you fitted|brakes just went|brakes failed|fork snapped
battery swell*|battery is swell*|swollen battery|very hot to touch|too hot to touch|has melted
melted its|plug melted|started smoking|gone off like|glass in it|bit on glass|piece of glass
piece of metal|gone down by|someone's gone down|somebody's gone down|not answering us|defib*
doing cpr|cpr on|fell in the pond|highly poisonous|deadly poisonous|will kill someone
could kill someone|could kill somebody|kill somebody|will kill somebody|will be out picking
not safe to eat|not safe to drink|tell people not to|choke hazard|choking hazard|in the baby's
a and e|casualty with|in casualty|taken to hospital|took her to hospital|took him to hospital
paramedic*|live wire|bare wire|wires exposed|exposed wire|exposed wires|got a shock
gave me a shock|electric shocks|earth isn't|not earthed|gas smell|stinks of gas
tree has come down|tree is down|branch is hanging|wall is leaning|about to collapse
going to collapse|roof is coming|what must i do|what i must do|please hurry|hurry please
come quick|come quickly|dog is loose|dog's loose|horse is loose|child is missing|walkers stuck
anaphyl*""",
    "grief": """
passed away|passing of|funeral|death of|his death|her death|their death|lost my mum|lost my mom
lost my mother|lost my dad|lost my father|lost my husband|lost my wife|lost my son
lost my daughter|lost my brother|lost my sister|lost my partner|lost my best friend|lost my gran
lost my nan|rest in peace|in loving memory|in memory of|in his memory|in her memory|was killed
people killed|bereave*|grieving|memorial service|his ashes|her ashes|stillborn|miscarriage
no longer with us|scattered her|scattered his|taken from us|killed in|killed by|lost his life
lost her life|lost their lives|passed on|passed in|just passed|recently passed|sadly passed
has passed|had passed|we lost him|we lost her|i lost him|i lost her|we lost our|lost a baby
lost the baby|lost our son|lost our daughter|lost our baby|lost my child|lost our dog
lost our cat|lost my dog|lost my cat|her last|his last weeks|his last days|her last days
her last weeks|before he died|before she died|since he died|since she died|when he died
when she died|after he died|after she died|laid to rest|his coffin|her coffin|buried him
buried her|wake on|condolence*|no longer here to|isn't here any*|is no longer here
put him to sleep|put her to sleep|had to put down|widower|widowed|rainbow bridge
first christmas without|first birthday without|first summer without|first year without
before we lost|since we lost|since i lost|after we lost|when we lost|when i lost
never got to see|never got to hear|never got to finish|in his honour|in her honour|in his honor
in her honor|miss him every|miss her every|missing him|missing her|i still miss|we still miss
would have been his|would have been her|she would have loved|he would have loved
she'd have loved|he'd have loved|mum would have loved|dad would have loved|played at his
played at her|read at his|read at her|for his coffin|for her coffin|not here to see
isn't here to see|aren't here to see|no longer around|went to heaven|they're gone now|died last
died of|died from|died suddenly|died peacefully|been gone a year|gone a year today
gone two years|gone five years|should have turned|would have turned|would have been 40 today
would have been 50|would have been 60|would have been 70|would have been 80|would have been 90
at the hospice|hospice|in the spring we buried|we buried|i buried|his grave|her grave
their grave|graveside|on the coffin|memorial bench|memorial stone|stillbirth|angel baby
the empty chair|his empty|her empty|at the crematorium|crematorium|pallbearer*
chapel of rest|it's just me now|just me now|now its just me|now it's just me|now that i'm alone
since i'm on my own|now i'm on my own|cooking for one now|table for one now
no call for the big one|habit of buying two|bought two out of habit|two out of habit
the sixth plate|laid her place|laid his place|set her place|set his place|empty chair
house is very quiet|house is so quiet|the house is too quiet|lead hanging|her bowl still
his bowl still|didn't get to wednesday|won't be needing|no longer need his|no longer need her
he thought the world|she thought the world|thought the world of you|put in with our
put in with her|put in with him|only with us for|here for nine days|with us for nine
born sleeping|born too soon|they couldn't save|couldn't save him|couldn't save her
the last time i saw|his things now|her things now|clearing out mum's|clearing out dad's
mum used to sing|used to be his|used to be hers|it were my lads|was my son's|was my daughter's
was my husband's|was my wife's|belonged to my late|his allotment now|her allotment now
his plot now|two years since he|two years since she|since mum went|since dad went|after mum went
after dad went|when mum went|when dad went|slipped away|he's gone|she's gone|mum's gone
dad's gone|gone to her rest|at peace now|at rest now|out of pain now|no more pain
we said goodbye to|said goodbye to our|said our goodbyes|had to say goodbye|the eulogy|eulogy
order of service|in the obituary|obituary|cremat*|lowered into|his stone|her stone
plant it for him|plant it for her|planted it for him|planted it for her|should have been here
wish he was here|wish she was here|he'd have had|she'd have had|he'd be proud|she'd be proud
without my mum|without my dad|without my husband|without my wife|without her this
without him this|doesn't feel right without|a widow|widow now|am widow|mourning|in mourning
mourn him|mourn her|we mourn""",
    "illness": """
cancer|chemo*|diagnosed|diagnosis|in hospital|in the hospital|hospice|a stroke|my stroke
depressed|tumour|tumor|dementia|alzheimer*|terminally|terminal illness|intensive care
panic attack*|heart attack|my illness|seriously ill|very ill|eating disorder|leukaemia|leukemia
parkinson*|ms diagnosis|multiple sclerosis|lupus|long covid|icu|in a coma|ventilator|palliative
biopsy|relapsed|psychosis|bipolar|anorexia|bulimia|ptsd|burnout|burned out|signed off sick
off sick|in a wheelchair since|going blind|losing my sight|losing her sight|losing my hearing
dialysis|epilepsy|miscarried|my treatment|my diagnosis|her diagnosis|his diagnosis|scan results
care home|nursing home|mental health|in the ward|on the ward|on a ward|ward since
waiting list for a heart|waiting list for a kidney|waiting for a transplant|the lump|not benign
biopsies|haven't left the house|can't leave the house|my anxiety|anxiety is|with anxiety
housebound|bedbound|bed bound|chronic pain|chronic illness|chronic fatigue|fibromyalgia
long-term sick|my therapist|my meds|side effects of|can't get out of bed|recovering from
in recovery from|since my accident|after my accident|in a hospice|radiotherapy
radiation treatment|stage four|stage 4|stage three|stage 3|heart surgery|heart operation
hip operation|lost my voice to|lost my leg|stroke last|had a stroke|after a stroke
since her stroke|since his stroke|since my stroke|poorly in hospital|premature baby|nicu
special care unit|consultant says|months to live|weeks to live|given me months|stopped eating
won't eat any|not eating any|since the accident|since the crash|can't hold a|paralysed|paralyzed
wheelchair now|lost the use|i relapsed|relapsing|in rehab|clean for|sober for|self-harm
sectioned|psych ward|psychiatric|suicide attempt|overdosed|my surgery|her surgery|his surgery
after surgery|for surgery|heart transplant|kidney transplant|liver transplant|lung transplant
marrow transplant|my depression|with depression|have depression|clinical depression
into depression|of depression|seizures|nervous breakdown|mental breakdown|a breakdown last
a relapse|in remission|the scan wasn't|scan wasn't what|scan came back|scans came back
bloods came back|want to start on me|second lump|found another lump|eyes are going
my eyes are failing|sight is going|hands don't do|hands dont do|neurologist*|oncolog*
rheumatolog*|cardiolog*|haematolog*|hematolog*|my consultant|my specialist|ms has come|my ms
her ms|his ms|my kidneys|her kidneys|his kidneys|my liver|liver ward|drip days
rounds of treatment|children's ward|childrens ward|ward says|in and out of hospital
hospital again|from my hospital|can't swallow|can't walk any|no longer walk
no longer climb|not able to walk|since the stroke|since her fall|since his fall|since my fall
after my fall|broke my hip|broken hip|my carer|my carers|carers come|home help|stairlift
oxygen tank|on oxygen|feeding tube|tube fed|i am not well|not been well|haven't been well
hasn't been well|been poorly|really poorly|very poorly|so poorly|been very ill|taken ill
while i'm ill|he's ill|she's ill|is very ill|got ill|while i can still|my operation
can't remember my|doesn't know me any|doesn't recognise me|doesn't recognize me|forgets who i am
memory clinic|memory is going|lost the baby|losing the baby|ivf|high risk pregnan*|early labour
born at 2*|in scbu|burnt out|having a breakdown|insulin|pain clinic|my condition|her condition
his condition|long illness|disability since|my disability|lost my hearing|going deaf|gone deaf
go deaf|hearing has gone|hearing is going|tinnitus""",
    "security": """
live key|live token|api key in the|secret key in the|key is in the repo|credentials in the repo
key is public|token is public|other people's orders|somebody else's orders|someone else's order
exposes my|exposes our|exposing my|has a virus|with a virus|code injection|command injection
security hole|security issue|security flaw|security bug|security problem|security risk|hacked
been hacked|data breach|data leak|leaks data|cve|xss|sql injection|remote code execution
phishing|password in plain*|plaintext password*|plain text password*|private data|personal data
private key|someone else's account|someone else's data|other people's data
other people's accounts|other users data|another user's|strangers' data|logged in as someone
unauthori*|impersonat*|pretending to be you|fake account|stalk*|stalker|being followed|doxx*
doxed|my home address|my address is visible|visible to everyone|anyone can see|anybody can see
everyone can see my|see other|see everyone's|log in as|logged into|account got taken
account was taken|account taken over|taken over my account|password reset|unencrypted|api key in
secret key in|tokens in the|leaked key|leaks the|open redirect|csrf|ssrf|malware|trojan
keylogger|ransomware|backdoor|spoof*|scam account|copycat account|clone account|cloned your
fake shop|fake page|fake profile|pretends to be you|using your name|selling under your name
responsible disclosure|report privately|private channel|security contact|security.txt|pgp key
gdpr request|delete my data|remove my data|remove my name|anonymis*|anonymiz*|without a password
without logging in|without signing in|without any login|changing the number in
changing the id in|change the id in|bypass the|bypass your|get into the admin|into your admin
admin page without|where can i tell you privately|tell you privately|report this privately
report it privately|in private first|disclose this|with your logo|using your logo
under your name|in your name and|taking payments|asking for payments|pretending to be me
pretends to be me|impersonating me|impersonating you|fake version of|fake account of
your account has been|your page has been|your site has been|your site was|redirects to a
every subscriber's|all subscriber*|all your subscribers|someone is using my|somebody is using my
my ex|my ex found|find out where i live|where i live is|shows my address|shows my phone
shows my number|my number is visible|my email is visible|name and address of|names and addresses
opens everybody's|opens everyone's|see everybody's|looks like your aws|looks like your api
looks like your key|looks like a secret|looks like an api key|looks like a password|aws secret
secret in commit|key in commit|password in commit|committed your|claims to be from you
claiming to be from you|says it's from you|says it is from you|ex is looking|remove my surname
remove my full name|take my name off|leaked data|data leaked|leaked password*|leaked email*
leaks user*|leaks the password*|leaking user*|exploitable|security exploit|an exploit for
a vulnerability in|found a vulnerability|security vulnerab*|vulnerabilities in
vulnerability in the|vulnerability in your|vulnerable to|is vulnerable to|leaked credentials
credentials in|steal credentials|being harassed|harassing me|harasses me|harassed by
your cloud key|cloud key|key in plain|please rotate|login tokens|session tokens|how the tokens
tokens are predictable|send something privately|say something privately|contact privately
not write more here|not say more here|rather not say here|don't want to post|in a dm first
lets me in as|let me in as|as admin if|as admin without|admin if i|admin area|staff area
staff page|no login asked|no login needed|no password asked|password empty|empty password
blank password|default password|password is still|password is on|opens the till|read any file
any file on the|path traversal|upload a file called|typosquat*|env vars|posts env|posts data to
sends data to|package one letter|crypto miner|dodgy package|another lady's|someone else's order
got someone else's|got somebody else's|received someone else's|order link|end of my order
changed the number|change one digit|changed one digit|home addresses|kids home|kids' home
children's names|children's addresses|spreadsheet is public|public spreadsheet|folder is public
bucket is public|public bucket|comes up if you search|shows up on google|bank details
card numbers|card details of|volunteers' bank|everybody on cc|everyone on cc|cc instead of bcc
forgot bcc|someone pretending|somebody pretending|person pretending|messaging me as you
messaged me as you|dm from you|dm'd me as you|asking me for money as|stolen your photos
copy of your site|copy of your page|clone of your|second account with your|was that you who
was it you who wrote|take my surname off""",
    "others": """
someone else's|somebody else's|other people's|another person's|another user's|another customer's
a stranger's|strangers'|other users'|other customers'""",
    "private": """
account|accounts|login|log in|logged in|password|passwords|address|addresses|orders|messages
data|details|profile|inbox|names|card|payment|bank""",
    "press": """
newsroom|news desk|press enquir*|press inquir*|press deadline|our readers|could you comment
would you comment|able to comment|for comment|on the record|for a story|for an article
for an interview|interview you|quote you|on air|radio station|writing a piece|writing an article
writing about you|fact checking|my editor|quote from you|a quote from|i write for the
i work for the|writing for the|statement from you|on deadline|for our programme|for our program
running a story|running a piece|doing a story|doing a piece|statement before|statement by
for tonight's|tomorrow's paper|tomorrow's edition|press time|goes to print|going to press
comment from you|your side of|your comment on|comment on the allegation*|allegations
respond to claims|right of reply|by deadline|my deadline|freelance writer|staff writer|news site
magazine piece|feature about|i'm a producer|radio producer|local radio|evening news|the times
the guardian|podcast producer|press office|media enquir*|media inquir*|press pass|quick quote
a quote on|a quote about|for a quote|writing up|segment for|a segment on|segment on
breakfast show|drive time|would you chat to us|chat to us on|on the show tomorrow
what's your response|your response to|respond to the|response to the residents|right to reply
before we publish|we're publishing|we are publishing|we go to print|goes live tomorrow
running it tomorrow|our news team|news editor|picture desk|features desk|features editor
covering the story|covering this for|our listeners|our viewers would|minutes live|live on air
live tomorrow|around at 7|fact-check*|confirm two|confirm a few|mentions you could
by thursday could|press release about you|for a documentary|our documentary|documentary about
documentary maker|documentary crew|broadcast on|for broadcast|national newspaper
i'm with the gazette|from the gazette|for the gazette|i'm a journalist|i am a journalist
journalist with|journalist at|journalist from|journalist here|journalist for|reporter at
reporter for|reporter with|reporter from|i'm a reporter|a reporter here
freelance journalist here|from the bbc|for the bbc|with the bbc|at the bbc|care to comment
comment before we|before we run it|run it tonight|run it tomorrow|run it saturday
running it saturday|running it sunday|running it monday|running it either way
either way would rather|rather have your side|have your side|your side in it|your side of it
diary column|column at the|at the chronicle|at the herald|at the gazette|at the courier
evening post|evening mail|evening standard|daily mail|gi's a bell|we've seen the minutes
seen the minutes|seen the documents|leaked to us|passed to us|sources say|following the news
in light of the news|piece i'm writing|story i'm writing|article i'm writing|profile of you
profile on you|profiling you|mini profile|q and a with|q&a with|for our website piece
for our podcast news|student paper|student newspaper|student radio|school paper|press photo
press photos|press kit|news crew|camera crew|film crew|send a crew|sending a crew
send a photographer|our photographer|photographer round|live link|on the breakfast
breakfast programme|morning programme|the one show|countryfile|radio 5|radio 2""",
    "money": """
refund*|money back|charged twice|charged me|double charged|overcharged|chargeback
my payment|paid twice|payment failed|took my money|never arrived|hasn't arrived|has not arrived
didn't arrive|not arrived|still waiting for my|where is my order|where's my order|order number
my parcel|my package|wrong item|wrong size|arrived broken|arrived damaged|arrived cracked
arrived smashed|arrived chipped|arrived in pieces|came broken|came damaged|scammed|ripped off
rip off|cancel my|gift voucher|charged my|charged us|double payment|not received
haven't received|didn't come|where's my parcel|wrong order|cancel the order|money hasn't
money never|took money|taken money|took payment|taken twice|billed twice|double billed
double charge|wrong amount|too much money|still been charged|still being charged|keeps charging
keep charging|unsubscribed but|cancelled but|cancelled my|cancel my subscription|my card
bank statement|go to my bank|return it|return them|sending it back|send them back|exchange it
guarantee claim|order hasn't|order has not|order never|ordered on|order from|hasn't shipped
has not shipped|not shipped|no tracking|tracking says|tracking number|lost in the post
delivery never|was never delivered|not been delivered|hasn't been delivered|says delivered
marked as delivered|where is my|where's my|missing from the box|missing from my order
one of the two|came smashed|came cracked|came chipped|arrived with|was broken when
broken on arrival|my booking|booking fee|tickets i bought|ticket i bought|gift card
no sign of the|still no sign|charged for three|charged for two|charged for four
how do i send it back|how do i return|how can i return|want to return|like to return
like my money|want my money|give me my money|took 8|still took|still taking|still charging
still charged|paid for express|class was cancelled|event was cancelled|show was cancelled
only one arrived|only one came|only two came|half the order|half of the order|sent me the wrong
sent the wrong|came in pieces|in pieces when|smashed when|broken when i|leaked in the post
crushed in the|dispute the charge|disputing the|my statement|on my statement|exchange this
exchange it for|out of pocket|still not here|not turned up|hasn't turned up|never turned up
hasn't come|not come yet|been nine days|out for delivery|stuck in customs|customs fee
import duty|download link for what|for what i bought|what i bought|repayment*|stop my membership
cancel my membership|end my membership|my membership fee|my monthly|two payments|three payments
two charges|arrived in bits|didn't survive the post|the courier left|left it in the rain
left outside in|stolen from the doorstep|customs charge*|vat invoice|need an invoice
send me an invoice|receipt for|need a receipt|call my bank|my bank says|through my bank
wrong invoice|no invoice|invoice for my|my invoice|invoice number|send a replacement
want a replacement|like a replacement|ask for a replacement|get a replacement|faulty unit
arrived faulty|is faulty|was faulty|courier lost|courier says|courier left|being scammed
was scammed|been scammed|got scammed|you scammed|is this a scam|this is a scam
claim the warranty|warranty claim|under warranty|billing error|billing problem|billing issue
billed wrongly|want compensation|demand compensation|claim compensation|bounty said|forty quid
quid from|still owed|i'm owed|i am owed|we are owed|we're owed|paid on launch
was told he'd be paid|told i'd be paid|never paid|hasn't paid|haven't paid|not been paid
wants paying|want paying|needs paying|invoice 1*|invoice 2*|invoice 3*|sixty days
thirty days late|sale or return|visa was refused|return my money|get my money|what i paid
what we paid|i'd like it back|like my deposit|deposit back|my deposit|takes 8|takes 9
from my card|out of my account|out my account|left my account|money gone|money has gone
money's gone|money went|took 145|machine took|you quoted me|quoted me|charged for 11
was charged for|charged for ten|only ordered one|voucher says|voucher expired|voucher won't
my voucher|coupon won't|didn't take off|two mail no answer|wrote two|emailed three
nobody answers my|no reply to my|came in four|came in bits|in a thousand|card statement
statement shows|bank app|my bank app|shows you twice|gone out twice|went out twice
taken out twice|double on|klarna|direct debit|standing order|pending payment|payment pending
payment went|payment has|payment didn't|payment hasn't|can't afford to lose|short changed
shortchanged|gave me change|undercharged|order still|package hasn't|package never
received the wrong|received a different|isn't what i ordered|not what i ordered
isn't what i paid|not what i paid|different from what i ordered|is the wrong one|missing part
part missing|parts missing|a part missing|one short in|box was empty|came empty|only two of the
taken from my account|gone from my account|went from my account|left from my account""",
    "legal": """
copyright*|dmca|infring*|sue you|suing|legal action|legal advice|cease and desist|gdpr|trademark
trading standards|without my permission|without permission|without credit|stole my|stolen my
plagiar*|defam*|libel|take it down|take this down|data protection|health and safety
food poisoning|made me ill|made us ill|environmental health|trade mark|our client|my client
infringe*|cease use|cease using|desist|legal department|legal counsel|our solicitors
my solicitor|our lawyers|in writing within|confirm in writing|within 14 days|within 7 days
formal notice|formal complaint|letter before action|without prejudice|small claims|ombudsman
data subject|subject access|licence terms|license violation|gpl violation|licence violation
violates the|violation of the|terms of use|reserve the right|reserve all rights|rights holder
copyrighted|copied my|copied from my|copied our|used my photo|using my photo|using my photograph
used my photograph|used my picture|my photo without|my picture without|remove my photo
remove my picture|remove our|take down my|allerg* label*|mislabelled allergen*|taken by me
i did not give you permission|did not give permission|didn't give permission
never gave permission|never gave you permission|not given permission
without consent|without my consent|lifted word for word|word for word from|copied word for word
passed off as|company name is protected|name is protected|registered name|registered trade*
remove the reference|remove all references|remove it at once|take it down at once
request a copy of all|copy of all personal|data you hold|hold about me|sick after eating
ill after eating|made us sick|made me sick after|reported it to the council|reported you to
report you to|report this to the|environmental officer|hygiene officer|your insurers
your insurance|liability|hold you responsible|hold you liable|at your expense
invoice you for the use|court order|see you in court|take you to court|crashed into your
backed into your|drove into your|broke your window|damaged your|scratched your|owes me money
gave this as his address|gave your address|your former employee|our counsel|my counsel
general counsel|preparing a notice|letter drafted|claim's going in|claim is going in
making a claim|put in a claim|putting in a claim|against you for|we own the mark|own the mark
registered mark|stop selling it|stop using the name|under article|article 17|article 15
erase everything|everything you hold|hold on file|go to the regulator|the regulator|the ico
information commissioner|dpo|data request|confirm it in thirty|within seven days|within fourteen
landowner's agent|land agent|filed with the|county court|papers served|taken from my grand*
family has engaged|have engaged|has engaged someone|been instructed|we act for|i act for
i represent the|on behalf of my client|gpl headers|licence headers|license headers
headers stripped|stripped the licence|stripped the license|copied our code|copied my code
signed contract|agreement we signed|non-disclosure|my song without|my design without
my pattern without|that's my photo|that's my picture|that's my design|that's my drawing
my work without|my artwork|my drawing on|never asked me|nobody asked me|took my recipe
took my idea|you're selling my|you are selling my|consumer rights|trading law
advertising standards|the tribunal|tribunal|employment law|unfair dismissal|discriminat*
equality act|racial profiling|to the police|police report|reported to the police|crime number
crime reference|cctv of|injured on your|injury on your|slipped on your|tripped on your
fell on your|hurt on your|failed on me and|compensation for|personal injury|public liability
planning officer|council officer|hmrc|tax office|loss adjuster|my lawyer|my lawyers|our lawyer
a lawyer's letter|lawyer's letter|lawyer letter|lawyers' letter|solicitor's letter
from a solicitor|from a lawyer|from my lawyer|to a lawyer|to a solicitor|a solicitor's
my solicitors|our solicitor|solicitors will|lawyers will|lawyer will|solicitor will|lawyer says
solicitor says|lawyer has|solicitor has|spoken to a solicitor|spoken to a lawyer|taking legal
seek legal|seeking legal|get a lawyer|hire a lawyer|getting a lawyer|my attorney|our attorney
attorney's|i am an attorney|i'm an attorney|i'm a lawyer for|i am a lawyer|i'm a solicitor
i am a solicitor|lawyer for the|lawyers for the|solicitor for the|going to court
go to court with|in court with you|taking you to court|take this to court""",
    "offer": """
partner with|like to send you|love to send you|happy to send you|send you one|send you some
send you a|free sample*|paid promotion|commission you|hire you|sell your|stock your|in bulk
bulk order|translate your|work with you|working with you|business proposal|feature you
write for us|guest post|license your|licence your|buy the rights|pay you|like to buy your
like to carry|our brand|trade price*|trade account|like to donate|job offer|we're hiring
offer you|would you sell|do you sell wholesale|wholesale price*|supply us|supply our
able to supply|kg a month|a month to our|for our shop|for our store|for our restaurant
for our cafe|for our hotel|for our office|for our school|for our library|for our company
our properties|per kilo|per unit|unit price|quote for|a quote for|bulk price
bulk discount|the rights|rights to|audio rights|translation rights|film rights|publish your
publishing your|licence the|license the|licence it|license it|buy the business|buy the domain
buy your domain|invest in|donation of|donate our|give it to you|give them to you
would you take it|would you take them|take them off|take it off my hands|happy to give
like to give you|free to a good|happy to talk terms|talk terms|terms for|paid work
consulting for|hiring you|job for you|job opening|come and work|work for us|review copy
review unit|test unit|sample for review|send you a sample|send you our|like to sponsor
sponsoring|partner up|team up|co-brand*|white label|feature your|featuring your|exhibit your
exhibiting your|show your work|your work in our|your photos in our|your photo in our
your photo on our|use one of your|use it in our|use it on our|use your map|use your text
use your recipe|use your drawing|reprint your|run your|republish your|yours if you|yours for the
free to whoever|would you like to have it|would you like it for|give it a home|hire you to
pay you to|paid obviously|paid of course|your rates|your rate for|what would you charge
what do you charge|how much would you charge|how much do you charge|writing a column
write a column|write for our|be open to writing|be open to working|be open to a
open to collabor*|open to sponsor*|open to selling|set for a review|set for review
one for review|for you to review|for you to test|acquire two|acquire one|like to acquire
like to purchase|like to buy two|interested in buying|interested in printing
interested in stocking|interested in publishing|interested in selling|interested in carrying
interested in using|interested in licensing|interested in featuring|interested in partnering
co-host|co-author|share the revenue|revenue share|build one of these for|make one of these for
make one for my|make one for us|make us one|who do i speak to|who should i speak to
who do i talk to about|who handles|your agent|represent you|represents you|literary agent
gallery representation|exhibition space|we'd want 300|we'd want 100|we'd want 50|we'd take 50
we'd take 100|we'd need about|let us put|let us use|let us print|let us show|let us hang
let us sell|in exchange for a credit|in exchange for|job going with us|a job going
you'd be perfect for|take a trade|trade you|swap you|part exchange|buy for a group|i'm a buyer
procurement|purchase order|lead time for|minimum order|trade enquiry|trade inquiry
would like to put it on|like to put it on|publish it on|all right with you|alright with you
ok with you|okay with you|with your permission|do you mind if i use|do you mind if we use
may i use|may we use|can i use your|can we use your|could i use your|could we use your
could i share your|okay to use|ok to use|can i translate|may i translate|i translated this
like to translate|like to talk about a|like to talk to you about|love to talk about a|teaming up
team up on|happy to pay|would pay for|we'd pay|i'd pay you|pay you for|pay for the time|get 60%
if you can do the volume|into thirty|into our shops|into our stores|you can have if
have it if you|yours for free|come and fetch|we have budget|nominate you|may we nominate
school edition|adapting this|adapt this|adapt your|turn this into a book
looking to buy|if you're ever selling|if you ever sell|ever thinking of selling
do you take commissions|take commissions|commission one|one of these for our|for our lobby
can i sell your|could i sell your|sell them in my|sell these in my|maintainer grant|small press
we're a small|talk money|name your price|make me an offer|make you an offer
what would you want for|we publish for|we publish books|fetch it yourself|i'll give you a cut
let us use your|allow us to use your|permission to use your|like to use your|want to use your
i represent a|we represent|represent a fund|a fund that|minority stake|take a stake|buy a stake
buy you out|backs small|backing small|investor*|investing in|pay for a slot|a slot in your
slots in your|paid spot|paid spots|spots a month|ad spot|ad slot|ad space|advertise|advertising
rate card|your rate card|your listeners are|your audience|your readers are|your followers are
your viewers are|bang on for us|mattress company|we are a company|we're a company
company that makes|affiliate|share of the profits|profit share|split the profits|rent free
empty unit|have a unit|unit by the|shop unit|space to rent|room to rent|lease you|sell the shop
selling the shop|sell the business|selling the business|have the money|i have the cash
cash buyer|licensing it|licensing your|license it for|licence it for|for our advert|for our ad
christmas advert|paying gig|paid gig|a gig for you|joint venture|go halves|go into business
business together|start a business|franchise|open a branch|second shop with|distributor
distribution deal|adapt it for|screen rights|for television|for tv rights|freelance work
some freelance|full time role|part time role|opening on our team|join our team|join my team
we are hiring|looking to hire|looking for someone to build|looking for someone to make
could you build us|could you make us|standing order for|barter|in return we|no strings
free of charge to you|going spare|would it be of use|any use to you|going to a good home""",
    "invitation": """
give a talk|give us a talk|lightning talk|short talk|would you speak|would you present
give a short|speak at|speaking at|talk at our|talk to our|our meetup|our conference|our festival
invite you|inviting you|invited to|come to our|our podcast|be a guest|guest on|as a guest
run a workshop|workshop for us|workshop at our|have a stall|take a stall
a stall at our|would you come|judge our|present at|exhibit at|teach at our|demo at our
our radio show|come and speak|speak to our|talk for our|like you to speak|as our speaker
would you give a|panel discussion|on our panel|on a panel|join our panel|join us for|join us on
join us at|visit our school|visit our class|visit our club|come and talk|come and give
come and show|come and see us|come and play|come and teach|come and read|come and judge
come to my|come along to|come by our|come over to our|talk to my class|talk to my students
talk to our students|talk to my school|talk to our club|talk to our group|speak to my
speaking slot|open our|open the fair|open the exhibition|guest speaker|guest of honour
guest lecture|guest of honor|be our guest|as our guest|free to speak|free to join
available to speak|available to talk|available for an event|available on|fancy joining
fancy coming|fancy being|fancy a table|fancy a stall|table at our|a table at|a stall at
stall at the|putting together a|putting on a|we'd love you to|we would love you to
we'd love to have you|love to have you|we'd like to have you|like to have you
would you like to come|would you like to join|would you be up for|would you be willing to
would you be interested in|would you want to|are you free|like to invite|save the date|rsvp
you're invited|you are invited|our annual|our open day|our fair|our convention|our club night
our reading group|run a session|run a class|give a workshop|lead a workshop|lead a walk
play at our|perform at|read at our|sign books at|do a signing|do a reading|do a set|do a gig
be on our|come on our show|come on my show|on my podcast|on my show|our jury|come and see our
come and visit|come visit us|you should come|you must come|the kettle is|kettle's on
if you are ever near|if you're ever near|if you are ever in|if you're ever in
next time you are in|next time you're in|do the keynote|give the keynote|someone to judge
somebody to judge|someone to open|someone to speak|looking for a judge|looking for a speaker
looking for speakers|looking for a guest|looking for stallholders|love you to join
love you to come|like you to join|like you to come|hope you can come|hope you can join
hope to see you at our|we're having a|we are having a|there's a maker|meet up with us|meet us at
drop in on us|pop in and see us|stop by our|be part of our|take part in our|join our|guest slot
an evening with you|as our guest*|open our village|open our new|free to open|put you up
we'll pay your train|we can cover travel|cover your travel|travel expenses|small fee and travel
honoured if you|honored if you|do a demo|give a demo|cut the ribbon|a seat for you
seat at our table|seat for you at|show you what they made|come on the 1|come on the 2
come on the 3|any weekend in|any evening in|you could do a demo|talk us through it in person
host you|we'd host|be our judge|ribbon cutting|an invitation to|invitation for you
our invitation|consider this an invitation|accept our invitation|keynote at|the keynote
as a judge|as our judge|as a guest at|as a speaker|joint brew|brew with us|do a joint
joint concert|joint show|sing with us|play for us|sing for us|come on my|come on our|on my pod
on our pod|tiny pod|my little pod|speak with our|zoom call with|video call with|our wi|wi meets
meets second|meets every|meets on|tickled if you|chuffed if you|honoured to have|honored to have
be honoured to|be honored to|would be honoured|would be honored|have you among us|among us in
panel on|a chair with your name|chair with your name|your name on it|seat with your name
place for you|keep a seat|save you a seat|save a seat|saved you a|we are the jury|be a judge
open it for us|switch on the lights|turn on the lights|cut the cake|give out the prizes
hand out the prizes|present the awards|be patron|our patron|patron of|president of our|honorary
come to the school|come to school|come into school|visit us in|come to dinner|come for dinner
come for tea|come for lunch|come for a pint|pint with us|grab a coffee|ride with us|walk with us
join the ride|join our walk|join us in|artist in residence|a bed for|sofa for you|stay at ours
are you ever in|ever in town|you're in town|you are in town|you're in the area|would you be free
come and stay|teach a session|lead a session|lead a ride|run an afternoon|spare an hour
spare an evening|give up an evening|spare us an""",
    "congratulation": """
congrat*|happy birthday|happy anniversary|well deserved|many happy returns|here's to|bravo
mazel tov|you made it|you earned it|happy new year|merry christmas|happy holidays|anniversary
here's to many|many more years|cheers to|well earned|well-earned|thoroughly deserved|so deserved
you deserve it|you did it|proud of you|so proud|cheers for|here is to|raise a glass|happy bday
happy 10th|happy launch|happy birthday to|milestone|you've made it|who'd have thought
who would have thought|from the stall|from that tiny|look how far|how far you've come
what a milestone|here's to the next|onwards and upwards|long may it|long may you
heard about the award|about the award|the award nobody|deserves it more|subscribers told you
1000 subscribers|10k subscribers|first place|you won|on the win|on winning|on the award
on the prize|on the book|on the launch|on the release|on the baby|on the new|big news
told you so""",
    "correction": """
you forgot|forgot to|on the wrong|wrong side|wrong place|typo*|misspel*|spelling mistake
a mistake|small mistake|tiny mistake|mistake in|should be|should read|should say|supposed to be
wrong date|wrong year|wrong name|wrong link|wrong day|is wrong|are wrong|incorrect|inaccurate
broken link|link is broken|link is dead|dead link|link broken|correction|fyi|still says
still say|still shows|still lists|outdated|out of date|is missing|are missing|missing a
missing the|missing from|you say|you said|you wrote|you've written|you mean|isn't it actually
it's actually|is actually|was actually|were actually|not quite right|mislabel*|miscount*
mixed up|swapped|the other way round|doesn't match|don't match|does not add up|doesn't add up
mispronounc*|pronounced|nitpick|pedant*|the wrong|not quite|small error|an error|error in
shouldn't that be|shouldn't it be|misprint|not the right|mistaken|typed wrong|factual|is out by
are out by|out of order|contradicts|contradiction|contradictory|the other way|should have been
ought to be|was meant to be|meant to say|meant to be|you mean the|you've got the|you have the
you've put|you have put|you've listed|you have listed|you've labelled|it says here
the caption says|the table says|the text says|the map says|the chart says|the page says
the sign says|the label says|do not add up|don't add up|adds up to|add up to|does not match
do not match|differs from|in fact it|in fact the|actually it|actually the|actually that
actually he|actually she|well actually|it was in|it was the|it wasn't|it was not|that's not
that is not|isn't a|is not a|isn't the|is not the|not a picture of|not the same as|back to front
upside down|the wrong way|wrong way round|mirrored|flipped|reversed|transposed|switched sides
swapped sides|swapped over|swapped again|have swapped|has swapped|duplicated|twice in
appears twice|listed twice|repeats|repeated twice|an extra|one too many|one short|off by one
off by a|dead links|goes nowhere|goes to the wrong|links to the wrong|points to the
leads to a 404|gives a 404|returns 404|no such page|no longer exists|closed down in|has moved to
has since moved|renamed to|is now called|expired|already over|last year's|wrong half|a slip
slip of|spelled|spelt|misquot*|misread|mistrans*|anachronis*|continuity error|plot hole|typo in
caption has|you've switched|you have switched|i think you've|i think you mean|tiny thing
minor thing|small point|than you gave|one fewer|not spelled|not spelt|two n's|double l
silent letter|surely that's|surely it's|surely that should|that can't be right|can't be right
doesn't sound right|seems wrong|seems off|looks off|seems to be off|shouldn't it|shouldn't the
shouldn't that|didn't it say|hate to be that|to be pedantic|being pedantic|strictly speaking
for accuracy|for the record|point of order|credit where|misattribut*|wrongly attributed
opened in 1*|opened in 2*|closed in 1*|closed in 2*|disagree with each
and on the website disagree|website disagree|disagrees with the|disagree with the
don't agree with each|contradict each|say different things|says different things
two different dates|two different times|still describe*|still mention*|still refer*
still use the old|still uses the old|old argument order|the old name|the old logo
the old address|has been closed since|has been gone since|closed since|no longer open
no longer there|has been demolished|was demolished|has been renamed""",
    "bug": """
crash*|doesn't work|does not work|not working|didn't work|stopped working|won't open|won't start
won't load|won't install|can't log in|can't login|can't open|can't install|cannot open
error message|traceback|stack trace|segfault|regression|freezing|throws an|throws a|fails with
fails when|fails to|since the update|after the update|after updating|since updating|exception
corrupt*|lost all my|deletes my|deleted my|data loss|blank screen|black screen|infinite loop
memory leak|won't save|doesn't save|doesn't load|won't sync|can't save|stuck on|broken since
no longer works|has stopped|shows nothing|keyerror|typeerror|null pointer|is broken|are broken
leaking|logs me out|logging me out|logged me out|stops responding|does nothing|bugs|a bug
the bug|this bug|buggy|hangs on|hangs at|hangs when|it hangs|app hangs|just hangs|softlock*
soft lock*|soft-lock*|hard lock*|alt f4|force quit|force close|had to restart|had to reboot
had to kill|had to reinstall|have to restart|opens a blank|blank page|white page|white screen
empty page|spinning wheel|spins forever|loads forever|keeps loading|never loads|never finishes
times out|timed out|timeout|won't let me|doesn't let me|does not let me|can't get it to
cannot get it to|can't seem to|refuses to|failing|still disables|still ignores|ignores my
ignores the|doesn't respect|does not respect|doesn't recognise|doesn't recognize|doesn't detect
not detected|not recognised|not recognized|doesn't show up|does not show up|don't show up
not showing|doesn't appear|disappears|disappeared|vanishes|gone missing|goes missing|wiped my
wiped all|lost my settings|lost my data|lost my progress|lost my save|resets my|resets every
reset itself|logged out|keeps logging|keeps crashing|keeps freezing|throws|throwing
returns an error|returns a 500|error 500|http 500|returns nothing|returns the wrong
wrong result*|wrong output|unexpected output|misaligned|overlaps|overlapping|cut off on
cuts off the|garbled|gibberish|mojibake|broken on|broken in|broke every|broke all|broke my
breaks my|breaks when|breaks if|breaks on|broke the build|build fails|build failed|doesn't build
doesn't compile|does not compile|won't compile|won't build|install fails|failed to install
update broke|upgrade broke|since upgrading|after upgrading|since version|rolled back to
rolling back to|downgraded to|worked in|works fine in|worked fine before|worked fine until|repro
to reproduce|steps to reproduce|reproducible|can reproduce|stack overflow|panics|panicked
core dump|cpu goes to|eats memory|drains my battery|battery drain|overheats|twice every
double notifications|shows twice|makes two copies|two copies of the|runs on when|ends in 'no
no matching distribution|hidden behind the|hidden under the|off the screen|cut off at|cut off by
doesn't scroll|won't scroll|doesn't rotate|won't rotate|doesn't respond|not responding
unresponsive|doesn't save my|forgets my|forgot my settings|login loop|redirect loop
certificate error|ssl error|dns error|503 error|permission denied|segfaults|core dumped
unhandled|undefined is not|cannot read propert*|no module named|modulenotfound*|importerror
valueerror|attributeerror|indexerror|assertionerror|nullpointer*|panic:|stuck at 99|stuck at 100
stuck loading|infinite scroll|loses its place|loses my place|loses focus|lost focus
jumps back to|jumps to the top|scrolls to the top|flickers|stutters|stuttering|sound cuts
audio cuts|out of sync|desync*|wrong timezone|wrong time zone|wrong currency|off by an hour
shows the wrong|shows yesterday|shows old|stale data|eats the line|eats my|eats the
fires three times|fires twice|on launch|at launch crashes|finds nothing if|finds nothing when
expected behaviour|expected behavior|actual behaviour|actual behavior|undo after|undo doesn't
redo doesn't|paste doesn't|copy doesn't|drag and drop doesn't|it freezes|app freezes
screen freezes|page freezes|freezes when|freezes every|freezes on|freezes at|freezes up
game freezes|freezes the""",
    "complaint": """
disappoint*|gave up|give up on|wasted|waste of|tired of|annoy*|rude|terrible|awful|horrible
worst|too loud|too quiet|too expensive|too long|too slow|too small|too fast|too salty|too sweet
too late|unacceptable|never again|fed up|sick of|a shame|shame that|missed out|frustrat*
let down|ridiculous|unhappy|not good enough|poor quality|useless|unusable|overpriced|was cold
waited an hour|waited ages|no answer|never answered|nobody answered|ignored|inedible|burnt
ruined|misleading|clickbait|unsubscrib*|unfollow*|can't hear|cannot hear|cannot read
hard to read|hard to follow|impossible to|makes no sense|confusing|confused|didn't turn out
fell apart|leaked everywhere|broke after|no way to|used to be better|not happy|not impressed
not accessible|hopeless|very slow|dirty|filthy|messy|pointless|unreliable|unfriendly|ruining
let us down|not worth|not acceptable|kept waiting|out of stock|sold out before|can't find
no reply|too dark|too bright|too short|too hard|too early|too crowded|out of tune|tasteless
undercooked|overcooked|should never have|gutted|hard to listen|hard to see|hard to find
getting hard|sold out|a mess|what a mess|what a shame|pity that|i disagree|don't agree
do not agree|not convinced|can't read the|can't read your|can't read it|cannot read the
bring back the|bring back old|bring it back|what happened to the old|used to be
was better before|better before|preferred the old|liked the old|waited two|waited three
waited four|waited over|waited more|waited an|waited half|waited a|been waiting
waiting for weeks|waiting for over|waiting since|had to wait|long queue|queue for|queued for
queuing|went ahead of|jumped ahead|pushed in|nobody there|nobody answers|nobody replies
nobody picks up|no one answers|no one replies|no one picks up|doesn't answer the phone
never replied|never got back|never got an answer|no response|not a word|ghosted|brushed off
fobbed off|unhelpful|patronis*|patroniz*|condescend*|dismissive|arrogant|snooty|stuck up
daylight robbery|rip-off|price went up|price has gone up|prices went up|double the price
twice the price|smaller than|shrunk|watered down|gone downhill|going downhill
quality has dropped|quality dropped|not what it was|sad to see|sorry to see|don't like the
do not like the|didn't like the|hate the|hate that|hated the|dislike|can't stand
awful lot of ads|too many ads|ads everywhere|paywall|behind a paywall|clickbait*|sexist|racist
ableist|insensitive|tone deaf|out of touch|inaccessible|no ramp|no captions|no subtitles
no alt text|illegible|unreadable|too light|too pale|tiny text|tiny font|font is tiny|is tiny
are tiny|text is too|hard to use|harder to|took ages|takes ages|takes forever|took forever
three weeks for|for nothing|a waste|no warning|without warning|no notice|without notice
no deprecation|no changelog|spent hours|spent my whole|spent all day|spent monday|lost a day
lost an afternoon|lost hours|cost me|drove me mad|driving me mad|drives me mad|drives me nuts
drives me up|makes me angry|made me angry|so angry|really angry|furious|livid|disgusted|shocking
shameful|shambles|farce|fiasco|nightmare|never buying|never coming back|won't be back
won't be coming|not coming back|won't buy|won't order|last time i|put me off|turned me off
left early|walked out|soggy|rock hard|lukewarm|ice cold|cold by|raw in|still frozen|went cold
dry as|bland|flavourless|too oily|too greasy|overcrowded|too warm|too cold in|freezing in
no heating|broken seat*|smelly|stinks|a brick|came out flat|came out raw|flat as|failed again
failed twice|didn't rise|did not rise|doesn't hold|didn't hold|came apart|fell off|peeled off
wore out|faded after|shrank|ripped after|tore after|snapped|broke within|broke the first
stopped after|lasted a week|lasted two|lasted three|only lasted|not fair|unfair
more adverts than|too many adverts|nothing but adverts|changed the flour|changed the recipe
not the same|isn't the same|aren't the same|cookie banner|pop-ups|popups|pop ups
couldn't get past|can't get past|coming undone|came undone|bit rich|cheek of|the cheek
charging for parking|charging extra|hidden fees|hidden costs|expected more|expected better
i expected|for that price|at that price|came out like|came out as|like soup|like rubber
like cardboard|like concrete|on hold|cut off and|then cut off|hung up on|kept on hold
you talk so|you talk too|you speak so|you speak too|you go so|you go too|talk so fast
talking so fast|had to stop four|had to rewind|had to pause|does not fit|doesn't fit|won't fit
too narrow|too wide|too steep|got squeezed|not great|not ideal|found ham|found meat|found a hair
found plastic|found a stone|cold in the middle|raw in the middle|is shut|was shut|were shut
half shut|three times today|four times today|threw it over|left it in the|over the hedge
unbearable|insufferable|took forty minutes|took an hour|took two hours|took half an hour
took three weeks|neither adds|differs from|shambolic|underwhelm*|let-down|a let down
not as described|not as pictured|doesn't look like the|nothing like the|smaller than expected
flimsy|cheap feeling|feels cheap|cut corners|cutting corners|sloppy|half-baked|half baked""",
    "suggestion": """
could you do|could you make|could you add|could you cover|could you show|could you write
could you please|can you do one|can you do a|can you make|can you add|can you cover|can you show
would be great|would be nice|would be lovely|would be cool|would be handy|would be useful
would be helpful|would be amazing|would be awesome|it'd be|would love to see|would love a
would love an|i'd love a|i'd love to see|i'd love an|please add|please do|please make
please cover|please consider|how about|what about|have you considered|have you thought
feature request|suggest*|any chance of|any chance you|any plans|i wish|you should try
you should add|you should do|consider adding|maybe add|maybe try|perhaps add|more of these
more like this|part two|a follow up|follow up video|could there be|vote for|my vote|i'd add
i would add|try adding|try using|please offer|it would help|would help if|could we have
could we get|could you put|could you offer|could you turn|can we have|can we get|an option to
option for|should offer|add an option|what if you|why not add|might be nice|could you print
could you include|could you bring|could you sell|could you stock|could you record
could you upload|could you publish|could you link|could you share|could you explain
could you translate|could you support|could you let|could you give us|could you start
could you try|could you maybe|could you possibly|can you print|can you include|can you put
can you bring|can you sell|can you stock|can you upload|can you post|can you link
can you translate|can you support|can you do more|can you please|would you consider|would you do
would you make|would you add|would you mind adding|please bring|please print|please include
please put|please let us|please post|please upload|please more|please keep|please don't remove
pls add|pls make|this needs|just needs|what it needs|missing feature|one thing missing
only thing missing|would be even|even better if|better if|nicer if|easier if|handy if|helpful if
useful if|cool if|great if|nice if|good if|lovely if|so handy|if you could|if we could|if only
it'd help|would help me|would really help|would make it|would make this|would save|how about a
how about an|what about a|what about an|ever thought of|ever thought about|thought of doing
thought of adding|thought about adding|thought about doing|considered a|considered an
considered adding|considered doing|idea for|an idea:|here's an idea|small idea|a thought:
one idea|my suggestion|small suggestion|one suggestion|small request|feature idea|plus one for
another vote|i'd pay for|would pay for|i'd buy a|i'd buy it|take my money if
looking forward to a version|ever do a|ever make a|any chance for|any chance we|do a part
do a second|do a follow|do an episode|do a video|do one on|do one about|do one for|next one on
next one about|next time please|more episodes|more videos|more recipes|longer episodes
shorter episodes|a beginner version|a version for|a large print|large print|bigger print
bigger font|dark mode|an english version|a print version|a pdf version|pdf version
an audio version|an app for|an api for|put the opening|have you got a version|a version with
a version without|happily pay for|any chance of a|any chance you'd|shift workers
some of us can't|what i'd love|what i would love|i'd kill for|dying for a|wish there was
wish there were|wish it had|wish you had|wish you would|wish you'd|should be an option
should have an option|needs an option|needs a button|needs a way|should come with|should add
should make|should do a|should try|would benefit from|could use a|could use some|could do with
crying out for|would suit|would work well as|would make a great|would make a good
would make a lovely|ever consider*|ever thought|would love sheet|would love more|would love some
would love another|would love one|would love this|would love it if|would love if|i'd love more
i'd love some|i'd love it if|come in grey too|come in blue too|come in other|in other colours
in other sizes|in other colors|would be a good|should be possible|let us choose
let people choose|let me choose|let us pick|would be good to|could the app|could the site
could the template|could the map|could the invoice""",
    "story": """
when i was|i was born|grew up|years ago|weeks ago|months ago|days ago|last week i|last year i
today i|yesterday i|this morning i|reminds me|reminded me|i remember|first time|years old
used to|my first|we used|our first|told me|i taught|i made|i built|i tried|i finally|we finally
i managed|i kept|came home|baked|knitted|planted|i still have|when my|when we were|as a child
as a kid|as a boy|as a girl|back when|my old|decades ago|a year ago|i ran|i found|i met
i learned to|i took|we took|we went|i went|i passed|i grew|i still|yesterday my|last night
when we were kids|as kids we|as children we|back in the|in the sixties|in the seventies
in the eighties|in the nineties|in the fifties|in 19*|i learnt|we had to|i had to|my nan used
my mum used|my dad used|he used to|she used to|we used to|i used to|i worked at|i worked in
i worked there|i lived|we lived|i grew up|grew up in|our house|our street|at school we
at school i|my class|he said|she said|he told me|she told me|asked me|i stood|i sat|i watched
i cried|i burst|i never forgot|never forgotten|i can still|still hear|still smell|still see
still have the|still got the|have kept|i have kept|took my|brought my|carried my|walked the
drove all|cycled|we cycled|we walked|we drove|one winter|one summer|one christmas|one day
one night|one evening|that summer|that winter|that night|the first time|the last time|my last
years later|forty years|fifty years|thirty years|twenty years|sixty years|for years
over the years|since 19*|i was nine|i was eight|i was seven|i was ten|i was six|i was twelve
we watched from|nobody spoke|ran this route|there is now|tried this with""",
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
send help|i blame you|touche|my bank account|someone's been at|i feel judged|i feel seen
i feel attacked|is in the union|hold my beer|my cat disagrees|allegedly|rumour has it
rumor has it|breaking news|in other news|plot thickens|i regret nothing|no regrets|in my defence
in my defense|you wouldn't download|10/10 would|would recommend to|asking for my|unionised
unionized|wants a raise|in management|filed a complaint|called my lawyer|my therapist will
now owns me|runs the house|has opinions|judges me|has left the chat|entered the chat
achievement unlocked|speedrun|new fear unlocked|villain origin|plot armour|main character
side quest|final boss|boss fight|rip my wallet|rip my diet|my waistline|goodbye diet
sold the car|remortgage|sell a kidney|sold a kidney|don't tell my wife|don't tell my husband""",
    "praise": """
love|loved|loving|beautiful*|gorgeous|wonderful*|brilliant*|great work|great video|great post
great job|great episode|great read|great article|great stuff|great tutorial|great explanation
amazing|awesome|fantastic|superb|lovely|excellent|really helpful|so helpful|very helpful|helpful
so clear|very clear|clearest|clicked for me|well done|wow|stunning|favourite|favorite|perfect
learned more|learned so|learned a lot|learnt|impressive|delicious|incredible|masterpiece
outstanding|so good|really good|such a good|such a great|nailed it|genius|underrated|a joy
a treat|inspir*|saved my|saved me|made my day|made my week|can't stop|cosy|charming|adorable
so cute|spot on|top notch|blew my mind|happy to see|so happy|works great|works perfectly
works like a charm|finally understand|finally someone|goosebumps|chills|in tears|hooked
beautifully|splendid|terrific|remarkable|touching|a delight|delightful|enjoyed|admire|hats off
class act|made me smile|keep them coming|never fails to|so glad i|clever|neat|glorious|magical
tasty|yummy|out of this world|in a good way|well written|well made|well told|such fun|so funny
well done on|proper heroes|heroes|legend|legends|made me cry|made me laugh|made me put
couldn't stop|could not stop|couldn't put it|obsessed|addicted|addictive|still smiling|smiling
grinning|still thinking about|can't stop thinking|stuck with me|stays with me|this is what
this is how|exactly what|what i needed|so satisfying|satisfying|so well|nicely done|nice work
nice job|nice one|good work|good job|good stuff|rock solid|top quality|top drawer|first class
first rate|world class|chef's kiss|10/10|5/5|five stars|wishlisted|subscribed|instant follow
instant buy|take my money|worth every|worth the wait|worth it|never disappoint|highlight of
best part|my favourite|my favorite|so soothing|soothing|calming|relaxing|beautifully done
so pretty|handsome|elegant|fascinating|thoughtful|refreshing|crisp|so crisp|crunchy|melt in
mouth watering|cute|hilarious|cracking|belter|banger|bangers|slaps|goated|lush|smashing|stellar
epic|insane|unreal|under a second|so quick|so easy|so simple|made it easy|finally got
finally works|just works|it just works|lifesaver|life saver|godsend|gem|treasure|pure joy|joy to
pleasure to|jaw dropped|jaw on the|speechless|how dare you|in the best way|in the best possible
never felt so|the best|best thing|best one|best ever|best i've|best i have|my best|best bit
best post|best video|best explanation|best in town|best so far|the very best|best of|best bread
best tutorial|best decision|goodness|gosh|my word|don't know how you|no idea how you
how do you even|how do you do it|made a grey|made my monday|made my tuesday|so much better
this is art|work of art|pure class|so soft|so clean|so cosy|so peaceful|so calm|so real|so true
so relatable|couldn't agree more|said it better|read it twice|watched it twice|watched this four
listened twice|on repeat|every episode|every single one|binged|binge|devoured|savoured
treasure it|treasured|i'm hooked|cannot wait for|more please|keep going|keep it up|keep doing
don't stop|never stop|never change|hidden gem|favourite account|favourite thing|favorite account
favorite thing|thing on the internet|corner of the internet|rare find|breath of fresh
restored my faith|faith in humanity|teared up|tearing up|laughed out loud|laughed so hard
snorted|belly laugh|grinned|big smile|smiled all|the best bit|stayed for the
clearest explanation|i have come across|i've come across|came for the|made me want to
makes me want to|ruined shop|ruined me for|ruined every other|ruined all other|nobody does it
no one does it|nobody else does|killer riff|i'd die for|to die for|dead simple|will stay with me
stay with me|hold my breath|held my breath|holding my breath|finally a|finally an|at last a
at last an|at last someone|stopped me in my tracks|shivers|lump in my throat|i laughed at
laughed at the|absolutely slain|slain|until this|dead set against|could die happy
this is criminal|arrest that|best stolen|send help and more|sick everything|i'm addicted
what a voice|what a performance""",
    "thanks": """
thank you|thanks|thank u|thankyou|thx|tysm|ty|cheers for|grateful|appreciate*|many thanks|ta for
much obliged|kudos|shout out|hat tip|indebted|thanks to you|thanks to this|thanks for
thank you for|cheers mate|cheers guys|thanking you|owe you one|i owe you|you saved me|saved us
saved the day|it worked|that worked|worked a treat|worked perfectly|worked like|did the trick
that fixed it|that did it|fixed it for me|solved it|solved my|sorted it|bless you|god bless
passed my exam|passed my test|passed the exam|passed my driving|got the job thanks
couldn't have done it without|could not have done it without|owe you a|i owe it to
because of you i|because of your|thanks to your|with your help|with your flashcards
with your guide|you've helped|you have helped|you helped me|helped us so|so helpful to
exactly the help|saved me an afternoon|saved me an hour|saved me hours|saved me days
saved my weekend|saved my evening|saved my bacon|alive because of you|because of you
got it running|got it working|got it to work|you're a star|you star|you're a legend|you legend
what a star|works again on|working again thanks""",
    "share": """
worth a read|worth a listen|worth a watch|worth reading|worth watching|must read|must watch
must listen|recommended|highly recommend|i recommend|everyone should|go read|go listen|go watch
sharing this|passing this on|shared this|boosting|sharing|reposting|repost|reblog*|retweet*|rt
boosted|spread the word|passing along|passing it on|sending this to|sent this to|forwarding
forwarded|tagging|bookmarked|saving this|one for|reading list|for later|saving for later
watch later|adding to my list|needs to see this|need to see this|you need to see this
look at this @|bookmarking this|saved and sent|sent to the family|sent to the group|family chat
group chat|sharing to my|sharing this to|share to my|shared to my|shared with my|shared in our
shared to the|so i can find it|find it later|reposting for|repost for|look at this everyone
see this everyone|stealing this for|pinning this|added to my list|icymi""",
    "closing_word": """
perfect|thanks|thank|you|thx|ty|cheers|great|cool|ok|okay|nice|lovely|brilliant|awesome|got|it
that's|understood|noted|will|see|there|then|done|sorted|fixed|works|now|makes|sense|all|good|so
much|very|many|again|right|fine|ace|ta|wonderful|excellent|super|alright|yes|yep|yeah|fab|sure
no|worries|problem|appreciated|bye|night|soon|tomorrow|monday|tuesday|wednesday|thursday|friday
saturday|sunday|on|at|lot|million|for|the|your|quick|reply|help|info|that|did|trick|exactly|same
to|too|and|have|day|weekend|ah|ahh|aha|oh|ooh|oki|okey|okie|roger|copy|gotcha|gotchya|alrighty
righto|phew|yay|hurray|x|xx|xxx|mate|guys|both|folks|everyone|thankyou|tysm|tnx|thnx|thanx
cheerio|ciao|laters|later|ya|u|speak|talk|back|week|tonight|morning|afternoon|evening|take|care
regards|wishes|grand|smashing|champion|worked|working|i'll|i'm|im|we|we'll|just|wanted|ever
clear|crystal|appreciate|obliged|kind|brill|lush|sweet|top|man|buddy|friend|sir|madam|indeed|yup
deal|agreed|fair|enough|hear|check|get|come|sooner|me|i|know|letting|let|it'll|that'll|you're
youre|my|pleasure|anytime|glad|settled|helps|helped|sounds|plan|off|nite|goodnight|gn|brb|cya|cu
into|ha|haha|tom|here|nowt|understand|ticket|closing|close|pop|bother|nevermind|finished|solved
resolved|closed""",
    "question": """
does|do i|do you|do we|can i|can you|can we|can this|could i|could you|could we|how do|how does
how did|how can|how long|how much|how many|how often|how old|what time|what is|what's the
what are|what kind|what do|what does|which|where is|where do|where can|where did|when is
when will|when do|why is|why do|why does|why did|is there|is this|is it|is the|are there|are you
will you|will there|will it|would it|would this|should i|should we|who is|who made|did you
has anyone|anyone know|any idea|any tips|any advice|any news|wondering if|wondering how
wonder if|do they|was it|was that|have you got|do you reckon|do you think|do you ever
do you still|do you ship|do you deliver|do you have|do you sell|can i just|do i need|do i have
will i need|could someone|can someone|can anyone|could anyone|anybody know|does anyone
does anybody|any ideas|any recommend*|any suggestions|any experience|any word on|any update
any updates|any eta|what's your|which one|which of|where would|where should|how would|how should
how far|how big|how deep|how hot|how cold|how do you|how did you|how is|how are|curious how
curious if|curious whether|curious what|curious about|wondering|i wonder|question though
quick question|serious question|stupid question|silly question|one question|just a question
got a question|or am i|or is it|or do i|is it true|is that|is there any|am i right|am i wrong
am i missing|what happens if|what if i|what would|what should|who do i|whom|whose|possible to
still possible|still available|could you post the|can you post the|whereabouts|where'd you
how'd you|what'd you|what do you use|what did you use|is the walk|is it doable|doable with
do you accept|do you take|can you freeze|can it be|can they be|could this be|is there a discount
where do i|when do i|which do you""",
    "_kin": """
mum|mom|dad|wife|husband|brother|sister|son|daughter|partner|best friend|old dog|old cat""",
    "_if_here": """
he'd have|she'd have|he would have|she would have|without him|without her|last song
last thing we|last time we|used to bake this with|used to do this with
used to listen to this with""",
    "_paper": """
herald|gazette|courier|chronicle|tribune|newspaper|local paper|the paper|news desk|newsroom|bbc
itv|radio 4|local radio|radio|tv|magazine|our readers|our listeners|our viewers|programme
documentary""",
    "_words_from_you": """
quote|comment on|your reaction|reaction to|statement|interview|chat to us|talk to us|speak to us
ask you a few|a few words on|your side|on air|by five|by 5|before 5|deadline""",
    "_of_others": """
other customers*|another customer*|other people's|other users*|other members*|everyone's
everybody's|someone else's|somebody else's|strangers*|subscriber's|all the emails|all customers""",
    "_open_to_see": """
can read|can see|could see|could read|can download|visible|in the source|in the page source
by changing|in the url|logged in|signed in|invoices|emails|addresses|orders|messages""",
    "_bought": """
ordered a|ordered the|ordered two|ordered three|ordered some|ordered it|ordered mine|ordered one
ordered from|i ordered|we ordered|i bought on|i bought from|bought from you|bought on the
booked a|booked the|booked two|booked for|pre-ordered|preordered|charged me|was charged
been charged|were charged|took from my|paid for two|paid for three|paid for the|paid for a
express delivery|next day delivery|my delivery|my tickets|my ticket|my pre-order|my preorder
my purchase""",
    "_amiss": """
no sign|wrong|only bought|only got|only one|too much|missing|pieces|broken|cracked|chipped
smashed|damaged|still waiting|where is|where's|it's been|weeks ago|what now|faulty|cancelled
canceled|nobody told|not here|no email|no confirmation|no answer|can you check|could you check
please check""",
    "_our_firm": """
i run a|we run a|i own a|we own a|i have a shop|i have a cafe|our shop|our cafe|our restaurant
our hotel|our company|our museum|our gallery|our magazine|our visitor|our guide|visitor guide
our brand|our studio|we make|we produce|we sell|we are a|we're a|on behalf of|our channel
my channel|my shop|my cafe|my restaurant|my company|small business|startup|publisher|imprint
our bookshop|our store|our farm shop|our deli|our pub|our brewery|our bakery|our label
our agency|our client|our readers""",
    "_deal": """
stock your|stock the|stock it|to stock|carry your|sell your|buy from you|print your
printing your|publish your|send you|send some|write for|a column|acquire|order from you|licence
license|sponsor|hire|commission|rights|budget|partner|distribute|get in touch|for a review
samples|exhibit|resell|wholesale|supply|cater*|a stall in our|in our window""",
    "_our_do": """
our fete|our village|our school|our club|our group|our meetup|our event|our festival
our conference|our church|our library|our town|the pta|maker night|maker day|at ours|our show
our podcast|our market|our class|our farm|our workshop|our garden|our open|our reading
reading group|book group|book club|history society|gardening club|camera club|wi meeting
our allotment|our museum|our studio|our street party|our anniversary|our launch""",
    "_come": """
come and|come along|come by|join us|to join us|you to join|would you open|are you free|be free
to judge|to speak|to talk to|to give|love you to|like you to|have you|should come|fancy|keynote
one evening|one afternoon""",
    "_daily_cash": """
daily|per day|a day from|per week|weekly payout*|12k|10k|5k|20k|usd|profits|returns on|roi""",
    "_write_me": """
ask me|dm me|inbox me|message me|contact her|contact him|contact them|write me|text her|text him
reach out to her|reach out to him|signal me""",
    "_in_soft": """
on my pixel|on my iphone|on my ipad|on my android|on my phone|on my tablet|on my mac
on my laptop|on android|on ios|in firefox|in safari|in chrome|on firefox|on safari|on chrome
on windows|on linux|on macos|on ubuntu|the app|the site|the website|the page|the button|buttons
the timer|clicking|pressing|tapping|swiping|pip install|npm install|brew install|apt install
the build|the script|the export|the import|the search|the form|the menu|the screen|the login
the plugin|the widget|the checkout|the map|the player|nav bar|dark mode|landscape|the download
downloads""",
    "_misdoes": """
hidden|two copies|double|runs on|doesn't|won't|stuck|nothing happens|blank|ends in|error
overlap*|cut off|start over|starts over|restarts|loops|locked out|greyed out|grayed out
not clickable|unclickable|invisible|broke|broken|fails|failed|no longer|stopped|crash*""",
    "_your_help": """
your tip|your tips|your advice|your guide|your tutorial|your trick|your method|your recipe
your flashcards|your course|your lessons|your book|your videos|your video|your template
your script|your pattern|your explanation|the advice|blight advice|this tip|the tip|this trick
the trick|this recipe|the recipe|this tutorial|this guide|your star|the method|your instructions""",
    "_it_served": """
worked|got the|passed|fixed|saved|sorted|helped|did it|solved|finally got|finally managed
first try|at last|made it|turned out|came out well|first time|found""",
    "hardship": """
hit me again|he hits me|she hits me|hits me when|beats me|abusive partner|abusive husband
abusive wife|abusive relationship|domestic violence|domestic abuse|women's refuge
restraining order|no heartbeat|find a heartbeat|lost the pregnancy|lost our pregnancy
weeks pregnant and|ivf failed|failed round|can't have children|found something on the scan
on the scan and|scan was bad|bad news from the hospital|bad news from the doctor
waiting for results|waiting on results|missing since|has been missing|went missing on
gone missing since|doesn't know my name|doesn't recognise me|doesn't recognize me
doesn't remember me|forgets who i am|my marriage ended|marriage is over|divorce papers
getting divorced|going through a divorce|separated from my|she left me|he left me
walked out on us|walked out on me|lost my job|lost his job|lost her job|made redundant|laid off
got fired|lose the house|losing the house|losing our home|lost our home|lost everything|evicted
eviction|homeless|sleeping rough|sleeping in my car|sleeping in the car|food bank
can't afford to eat|bankruptcy|went bankrupt|bailiffs|in debt and|haven't spoken in
not spoken in|haven't spoken for|not spoken to me|estranged|disowned|days sober|been sober
sober for|days clean|been clean|off the drink|fell off the wagon|still hear the screams
flashbacks|nightmares since|was assaulted|been assaulted|was attacked|was raped|raped|molested
in a refugee|refugee camp|fled the war|bombed|shelling|under fire|air raid|my village is gone
our house burned|house burned down|house fire|the fire took|flood took|lost in the flood
in prison|prison sentence|in custody since|social services took|taken into care|bullied
being bullied|bully me|ashamed to say|never told anyone|first time i say this
first time i've told|can't pay the|can't make rent|lost our house|sofa surfing|left me for
divorce came|divorce went|the divorce|since the divorce|see my kids|won't let me see
bomb shelter|assaulted|we lost everything""",
    "_ack": """
ok|okay|great|perfect|ah|ahh|oh|cool|right|got it|all good|will|no problem|thanks|thank|cheers
brill|ta|noted|fine|lovely|fab|you too|ha|yes|yep|super|brilliant|excellent|nice|alright
that did it|that's the one|no worries|will give it|sorted|ah right|oh right|understood
i understand|ok i understand|alright then|okay then""",
    "_closed": """
thanks|thank you|cheers|thx|ta|see you|got it|you too|fair enough|will do|answers it|answered it
makes sense|my answer|found it|all good|good one|no worries|wait for the next
that's all i needed|sorted|closing|close this|close it|close the ticket|done|nothing else
that's all|good day|leave it at that|done here|nothing more from me|nothing else from me
nothing more|all sorted|good evening|good night|goodnight|nice weekend|good weekend|nice evening""",
    "_offer_word": """
collab*|sponsor*|partnership|affiliate|commission*|donate|donation|wholesale|resell*|stockist*
freelance|syndicat*|republish|reprint|cohost|consignment""",
    "_toward_you": """
would you|could you|can we|could we|may we|we'd like|we would like|i'd like|i would like
interested in|like to|love to|happy to|want to|wanted to|are you open|open to|let's|contact
get in touch|dm|email|who do i|who should|for our|with us|with you|to you|your rates|on behalf
propose|proposal|budget|looking for|fancy|how about|would love|we'd love|we would love
any chance|up for|be up for|keen to|available|free on|free in""",
    "_invite_word": """
keynote|guest judge|visit our|visit us|speaker|jury|show round|show around""",
    "accusation": """
racist|sexist|homophob*|transphob*|islamophob*|antisemit*|anti-semit*|xenophob*|ageist|ableist
discriminat*|racial slur|slurs|the n word|n-word|called me a|called my husband a
called my wife a|called my son a|called my daughter a|called us a|word i won't type
word i will not repeat|made monkey|because i'm black|because i am black|because he's black
because she's black|because we're black|because of my colour|because of my color
because of my skin|because of my race|because of my religion|because of my accent
because of my surname|because i'm a woman|because i am a woman|because i'm gay|because i am gay
because he's gay|because i'm trans|because i'm muslim|because i am muslim|because i'm jewish
because i'm disabled|because i am disabled|because of my disability|because i'm pregnant
because i was pregnant|because of the wheelchair|because of my wheelchair|my hijab
not for people like|people like me aren't|your sort always|with your sort|the funny accent
mocks my accent|mocked my accent|laughs at my accent|laughed at my accent|makes customers
other customers uncomfortable|made customers|asked to leave because|asked us to leave
asked me to leave|asked to leave the|told to leave|told us to leave|told me to leave
refused to serve|wouldn't serve|would not serve|refused entry|turned us away|turned me away
turned away at the door|the random check|random bag|random search|followed me round
followed round the|followed us around|followed around the shop|never the white|white ladies
white lads|english surnames|english names|people with english|younger faces|couples means
my boyfriend and|me and my boyfriend|me and my girlfriend|groped|harass*|made me uncomfortable
made her uncomfortable|didn't feel safe|don't feel safe|mentioned i was expecting
once i was pregnant|sat the concert out|nicer for the other|too difficult for his
excluded because|left out because|treated differently|your staff called|your staff told
staff member called|your manager laughed|he shouted at my|she shouted at my|screamed at my
made my son cry|made my daughter cry|made my wife cry|slapped my|kicked my dog|hit the dog
hitting the dog|kicking the dog|mistreat*|bullied|bullying""",
    "passes_on": """
sharing this to my|sharing this with my|sharing it to my|sharing to my|saved and sent
sent to the family|sent this to the family|sent to the group|so i can find it|find it later
reposting for|repost for|reposting this for|stealing this for|pinning this|saving this for later
saving for later|saved for later|bookmarking this for|posting this in the|posting in the group
forwarded to the|forwarding to the|shared to my|shared in our group|shared with the group
tagging my|tagging @*""",
}

#: What several groups of phrases (those that begin with "_") show together, and none alone.
COMBINED = (
    ("grief", "_kin", "_if_here"),
    ("press", "_paper", "_words_from_you"),
    ("security", "_of_others", "_open_to_see"),
    ("money", "_bought", "_amiss"),
    ("offer", "_our_firm", "_deal"),
    ("offer", "_offer_word", "_toward_you"),
    ("invitation", "_our_do", "_come"),
    ("invitation", "_invite_word", "_toward_you"),
    ("spam", "_daily_cash", "_write_me"),
    ("bug", "_in_soft", "_misdoes"),
    ("thanks", "_your_help", "_it_served"),
)
