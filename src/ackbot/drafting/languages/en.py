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
                "It means something that you noticed {t}{n}.",
                "Of all the things to pick out, {t}{n}: that's a good eye.",
                "Nobody else has mentioned {t} yet{n}, so that landed.",
                "Reading your words about {t} was the best part of my morning{n}.",
                "Hearing about {t} from your side is worth a lot{n}.",
                "So {t} did it{n}.",
                "That part about {t} stays with me{n}.",
                "You put it better than I could{n}, especially about {t}.",
            ),
            plain=(
                "That's a generous thing to say{n}, and it landed.",
                "You've made somebody grin at a screen{n}.",
                "Words like these get read twice here{n}.",
                "This is going on the wall{n}.",
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
                "Glad it reached you{n}; {t} makes it worth doing.",
                "Most people never report back{n}, so {t} made me smile.",
                "Happy to{n}. The bit about {t} will be repeated here.",
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
                "With {t}, a lot depends on your setup{n}.",
                "You're not the only one wondering about {t}{n}, I suspect.",
                "Before I say anything wrong about {t}{n}, one question back.",
                "I don't want to guess about {t}{n}.",
                "The honest answer on {t} is that it depends{n}.",
            ),
            plain=(
                "That's worth a proper answer{n} rather than a guess.",
                "Let me not guess at this one{n}.",
                "Fair thing to ask{n}, and it isn't spelled out anywhere, I think.",
            ),
            after=(
                "What are you working with at the moment?",
                "What have you tried so far?",
                "What is it for, if you don't mind my asking?",
                "How do you do it today?",
                "What would the ideal answer look like for you?",
                "Which part matters most to you?",
            ),
        ),
        "correction": Sentences(
            named=(
                "Well spotted{n}: {t} had slipped past me.",
                "Good catch on {t}{n}.",
                "Sharp eyes{n}. I'd looked straight through {t} more than once.",
                "You read more carefully than I did{n}, {t} and all.",
                "I hadn't noticed {t}{n}, so thank you for pointing at it.",
                "That needs another look{n}: {t}, I mean.",
                "Right, {t}{n}. Better to hear it from you than from ten others.",
            ),
            plain=(
                "Well spotted{n}.",
                "Sharp eyes{n}, that had slipped past everybody here.",
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
                "That's not how {t} should go{n}.",
                "I can see why {t} put you off{n}.",
                "No excuses about {t}{n}.",
                "You've every reason to be cross about {t}{n}.",
                "Thank you for being straight about {t}{n}.",
                "What you describe about {t} isn't good enough{n}.",
                "I'd be fed up too{n}, with {t} like that.",
                "Telling me about {t} took some of your time as well{n}, and I take it seriously.",
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
                "There's something in that{n}: {t} hadn't crossed my mind in that way.",
                "Now I'm turning {t} over in my head{n}.",
                "You make a good case for {t}{n}.",
                "Noted{n}, {t} it is on the list of things to think about.",
                "Interesting{n}. I can picture {t} already.",
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
                "I read that twice{n}, and {t} got me both times.",
                "What a picture{n}: {t}.",
                "You can't invent something like {t}{n}.",
                "The part with {t} will be retold here{n}.",
                "I'd have liked to be there{n}, if only for {t}.",
                "That's a story to keep{n}, {t} most of all.",
                "Now I want to hear the rest{n}, not only about {t}.",
                "Somebody should write that down{n}. I can see {t} in front of me.",
            ),
            plain=(
                "I read that twice{n}.",
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
                "Somewhere {t} is having a better day than I am{n}.",
                "You win{n}. Nothing tops {t}.",
                "Nothing in the instructions covers {t}{n}.",
            ),
            plain=(
                "You win this thread{n}.",
                "I laughed, then read it out to the others{n}.",
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
                "That's kind of you{n}, and {t} still sounds unreal.",
                "You remembered {t}{n}, that's the best bit.",
                "Cheers{n}. Here's to {t}.",
                "We're still getting used to it{n}, and {t} makes it real.",
            ),
            plain=(
                "That's kind of you{n}.",
                "We're still getting used to it{n}.",
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
                "That you'd pick {t} to recommend it by{n} tells me you really listened.",
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
                "There's more to {t} than I'd thought{n}.",
                "I hadn't looked at {t} from that side{n}.",
                "Interesting that you bring up {t}{n}.",
                "I'll admit {t} wasn't on my mind{n} until now.",
            ),
            plain=(
                "I hadn't looked at it from that side{n}.",
                "You've got me thinking{n}.",
                "That's an angle I'd missed{n}.",
            ),
            after=(
                "How did you come to it?",
                "What makes you say so?",
                "Do you see it often?",
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
                "I've read this{n}, and {t} deserves a considered answer rather than a quick one.",
                "Thank you for asking directly{n}. I'd like to think about {t} before I say anything.",
                "Good to know about {t}{n}. This needs a moment's thought on my side.",
            ),
            plain=(
                "I've read this{n}, and it deserves a considered answer rather than a quick one.",
                "Thank you for asking directly{n}. This needs a moment's thought on my side.",
            ),
        ),
        "hold_grave": Sentences(
            plain=(
                "I've read what you wrote{n}, and I don't want to answer it in a hurry.",
                "Thank you for telling me{n}. I'm taking this seriously.",
                "I've seen this{n}, and it isn't something for a quick reply.",
            ),
        ),
    },
)
