"""English."""

from ackbot.drafting.languages import Language
from ackbot.drafting.moves import Sentences

LANGUAGE = Language(
    code="en",
    quotes=("“", "”"),
    turn={"my": "your", "our": "your", "your": "the", "mine": "yours", "their": "their"},
    patience=(
        "You've waited a good while for this, too.",
        "That took patience on your side, by the way.",
    ),
    moves={
        "praise": Sentences(
            named=(
                "It means something that you'd mention {t}{n}.",
                "Knowing about {t} makes the work lighter{n}.",
                "Of everything you could have named, you chose {t}{n}, and that says a lot.",
                "What you say about {t} is good to hear{n}.",
                "Hearing about {t} from your side is worth a lot{n}.",
                "It's good to know that {t} came across{n}.",
                "That part about {t} stays with me{n}.",
                "You put it better than I could{n}, especially about {t}.",
            ),
            plain=(
                "That's a generous thing to say{n}, and it landed.",
                "Words like these make the work lighter{n}.",
                "That goes a long way{n}.",
                "That's good to hear{n}, and nicely put.",
            ),
            after=(
                "What made you stop there?",
                "Which part came as a surprise?",
                "Was it what you expected?",
                "What would you like to see more of?",
                "It's rare to hear it put so plainly.",
                "Worth the effort, then.",
                "What did you do with it afterwards?",
            ),
        ),
        "thanks": Sentences(
            named=(
                "You're welcome{n}, and it's lovely to hear about {t}.",
                "Thank you for coming back to say so{n}, {t} and all.",
                "Glad it reached you{n}; hearing of {t} makes it worth doing.",
                "Most people never report back{n}, so {t} made me smile.",
                "A pleasure{n}, and hearing of {t} makes it even better.",
            ),
            plain=(
                "You're very welcome{n}, and it's kind of you to come back and say it.",
                "Happy it was of use{n}.",
                "It was no trouble{n}.",
            ),
            after=(
                "How did it go from there?",
                "What comes next?",
                "That's a fine way to start a day.",
                "It's the part that makes this fun.",
            ),
        ),
        "question": Sentences(
            named=(
                "On {t}{n}, I'd rather give you a tested answer than a quick guess.",
                "Fair thing to ask about {t}{n}, and it deserves more than a yes or no.",
                "About {t}{n}, I want to be exact rather than quick.",
                "You're not the only one wondering about {t}{n}, I suspect.",
                "Before I say anything wrong about {t}{n}, one question back.",
                "I don't want to guess about {t}{n}.",
                "Good that you ask about {t}{n}, before anybody guesses.",
            ),
            plain=(
                "That's worth a proper answer{n} rather than a guess.",
                "I'd only be guessing at this one{n}.",
                "Fair thing to ask{n}.",
            ),
            after=(
                "What is the situation on your side?",
                "What made you wonder?",
                "What is it for, if you don't mind my asking?",
                "What are you hoping to do?",
                "Is there something special about your case?",
                "Which part matters most to you?",
            ),
        ),
        "correction": Sentences(
            named=(
                "Well spotted{n}, and you were exact about {t}.",
                "Good catch{n}, and naming {t} makes it easy to follow.",
                "Sharp eyes{n}. Saying {t} leaves no doubt about what you mean.",
                "That's careful reading{n}, {t} and all.",
                "Thank you for pointing that out{n}, down to {t}.",
                "You're right to bring it up{n}; naming {t} is the kind of care that counts.",
                "Better to hear it plainly{n}, and naming {t} couldn't be plainer.",
            ),
            plain=(
                "Well spotted{n}.",
                "Sharp eyes{n}.",
                "Thank you for saying it plainly{n}.",
            ),
            after=(
                "Did anything else look off?",
                "Is that the only place where you saw it?",
                "It's good to have it pointed out so exactly.",
                "Where did you trip over it?",
                "That kind of care is rare.",
            ),
        ),
        "problem": Sentences(
            named=(
                "You shouldn't have had to write to me about {t}{n}.",
                "I can see why you'd bring up {t}{n}.",
                "No excuses about {t}{n}.",
                "You've every reason to be cross about {t}{n}.",
                "Thank you for being straight about {t}{n}.",
                "Reading about {t}{n}, I can see why you're not happy.",
                "In your place I'd have brought up {t} as well{n}.",
                "You took the trouble to tell me about {t}{n}, and I take it seriously.",
            ),
            plain=(
                "That's a poor result for the time you put in{n}.",
                "Thank you for telling me straight{n}.",
                "I'd be fed up too{n}.",
            ),
            after=(
                "At what point did it go wrong?",
                "What did you expect to happen instead?",
                "What would have worked for you?",
                "Was it like that from the start?",
                "Can you say what you had just done when it happened?",
                "Did it happen once, or every time?",
            ),
        ),
        "suggestion": Sentences(
            named=(
                "I like the thought of {t}{n}.",
                "There's something in that{n}, and {t} could be a good place to begin.",
                "Now I'm turning {t} over in my head{n}.",
                "You make a good case for {t}{n}.",
                "Asking for {t} makes sense{n}.",
                "I see the point of {t}{n}.",
            ),
            plain=(
                "There's something in that{n}.",
                "I like how you think{n}.",
                "That's a thought worth turning over{n}.",
            ),
            after=(
                "What would you use it for first?",
                "How do you manage without it now?",
                "What matters most about it for you?",
                "Where would you start?",
                "Have you seen it done well somewhere?",
            ),
        ),
        "story": Sentences(
            named=(
                "I wasn't ready for {t}{n}.",
                "What a picture{n}: {t}.",
                "You couldn't make that up{n}, least of all {t}.",
                "The part with {t} got me{n}.",
                "I'd have liked to see that{n}, {t} above all.",
                "That's a story to keep{n}, {t} most of all.",
                "Now I want to hear the rest{n}, not only about {t}.",
                "That deserves writing down{n}. I can almost see {t} in front of me.",
            ),
            plain=(
                "What a thing to tell{n}.",
                "That's a story to keep{n}.",
                "Now I want to hear the rest{n}.",
            ),
            after=(
                "What happened next?",
                "How did it feel?",
                "Who else was there?",
                "Do you still think of it often?",
                "Thank you for telling it.",
                "It deserves to be told.",
            ),
        ),
        "joke": Sentences(
            named=(
                "I'm going to be thinking about {t} all day{n}.",
                "Well, {t} made me laugh out loud{n}.",
                "I have no defence against {t}{n}.",
                "I came here for a quiet day{n}, and then {t} happened.",
                "You win{n}. Nothing tops {t}.",
                "I should have warned people about {t}{n}.",
            ),
            plain=(
                "You win this thread{n}.",
                "I laughed{n}.",
                "That one stays{n}.",
            ),
            after=(
                "How long has this been going on?",
                "Please keep us posted.",
                "Who's in charge there now?",
                "I can't compete with that.",
                "",
            ),
        ),
        "congratulation": Sentences(
            named=(
                "That's kind of you{n}, and bringing {t} into it makes me smile.",
                "Trust you to bring up {t}{n}.",
                "Cheers{n}. Here's to {t}.",
                "It still sounds strange out loud{n}, even with {t} in the sentence.",
            ),
            plain=(
                "That's kind of you{n}.",
                "It takes some getting used to{n}.",
                "Cheers{n}, it's more fun with you lot around.",
            ),
            after=(
                "You were part of it.",
                "It still feels odd to say out loud.",
                "None of it happens without people like you.",
            ),
        ),
        "share": Sentences(
            named=(
                "Thank you for passing it on{n}, and for singling out {t}.",
                "Choosing {t} to recommend it by{n} is a fine way to do it.",
                "Good of you to spread the word{n}, {t} is where I'd start too.",
            ),
            plain=(
                "Thank you for passing it on{n}.",
                "Good of you to spread the word{n}.",
            ),
            after=("Who did you have in mind for it?", "What did your people say?", ""),
        ),
        "remark": Sentences(
            named=(
                "You've got me thinking about {t}{n}.",
                "Thank you for bringing up {t}{n}.",
                "I hadn't looked at {t} from that side{n}.",
                "I hear you on {t}{n}.",
                "Good that you mention {t}{n}.",
            ),
            plain=(
                "I hadn't looked at it from that side{n}.",
                "You've got me thinking{n}.",
                "That's an angle I'd missed{n}.",
            ),
            after=(
                "What would you change?",
                "What makes you say so?",
                "Is there more to it?",
                "Tell me more?",
                "What's your own experience with it?",
            ),
        ),
        "closing": Sentences(
            plain=(
                "Any time{n}.",
                "You're welcome{n}, enjoy.",
                "Glad that's settled{n}.",
                "Good to hear{n}, have a fine day.",
                "My pleasure{n}.",
            ),
        ),
        "hold": Sentences(
            named=(
                "I've read this{n}, and anything about {t} deserves a considered answer.",
                "Thank you for writing about {t}{n}. I'd like to think before I say anything.",
                "What you say about {t} needs a moment's thought on my side{n}.",
            ),
            plain=(
                "I've read this{n}, and it deserves a considered answer rather than a quick one.",
                "Thank you for writing{n}. This needs a moment's thought on my side.",
            ),
        ),
        "hold_grave": Sentences(
            plain=(
                "I've read what you wrote{n}, and I don't want to answer it in a hurry.",
                "Thank you for telling me{n}. This deserves more than a quick line.",
                "I've seen this{n}, and it isn't something for a quick reply.",
            ),
        ),
    },
)
