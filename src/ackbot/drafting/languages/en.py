"""English."""

from ackbot.drafting.languages import Language
from ackbot.drafting.moves import Sentences

LANGUAGE = Language(
    code="en",
    quotes=("“", "”"),
    turn={"my": "your", "our": "your", "your": "the", "mine": "yours"},
    patience=(
        "You've waited a good while for an answer, too.",
        "Thank you for your patience with this, too.",
    ),
    moves={
        "praise": Sentences(
            named=(
                "I'm glad {t} stood out for you{n}.",
                "Thank you for noticing {t}{n}.",
                "It's good to hear that about {t}{n}.",
                "That's lovely to read{n}, especially about {t}.",
                "That's a kind thing to say about {t}{n}.",
                "It's nice of you to mention {t}{n}.",
                "Hearing that about {t} is a real lift{n}.",
                "I'm pleased that {t} reached you{n}.",
            ),
            plain=(
                "That's lovely to read{n}.",
                "Thank you{n}, that's kind of you.",
                "That's good to hear{n}.",
                "Your comment is a real lift{n}.",
                "It's kind of you to say so{n}.",
            ),
            after=(
                "What would you like to see more of?",
                "It helps to know what works.",
                "How did you come across it?",
                "Comments like yours keep me going.",
                "It was worth the work, then.",
            ),
        ),
        "thanks": Sentences(
            named=(
                "You're welcome{n}, and it's good to hear about {t}.",
                "I'm glad it helped{n}, and thank you for telling me about {t}.",
                "It's good to know how it went with {t}{n}.",
                "That's good news about {t}{n}.",
            ),
            plain=(
                "You're very welcome{n}.",
                "I'm glad it helped{n}.",
                "It's good to know it was useful{n}.",
                "Happy to hear that{n}.",
            ),
            after=(
                "It's kind of you to come back and say so.",
                "That's what it's for.",
                "Did everything else go well?",
            ),
        ),
        "question": Sentences(
            named=(
                "I don't want to guess about {t}{n}.",
                "On {t}{n}, I'd rather give you the right answer than a quick one.",
                "That's a fair question about {t}{n}, and I want to get it right.",
                "A quick guess about {t} wouldn't help you{n}.",
                "I want to be sure about {t} before I answer{n}.",
                "You ask about {t}{n}, and it deserves a proper answer.",
                "I'd like to get the answer about {t} right{n}.",
                "About {t} I'd rather check than guess{n}.",
            ),
            plain=(
                "I'd rather not guess at this one{n}.",
                "That's a fair question{n}, and I want to get it right.",
                "I want to be sure before I answer this{n}.",
                "A quick guess wouldn't help you here{n}.",
                "I'd rather check than guess here{n}.",
                "I'd like to get this answer right{n}.",
            ),
            after=(
                "Can you say a bit more about what you have in mind?",
                "Is there a particular case behind it?",
                "What have you tried so far?",
            ),
        ),
        "correction": Sentences(
            named=(
                "Good catch on {t}{n}.",
                "Thank you for pointing out {t}{n}.",
                "Thanks for looking so closely at {t}{n}.",
                "Well spotted{n}, and thank you for being exact about {t}.",
                "I'm glad you said something about {t}{n}.",
                "You have a sharp eye{n}, and I appreciate the note about {t}.",
                "Thank you for setting me straight about {t}{n}.",
                "You read carefully{n}, and the note about {t} is useful.",
            ),
            plain=(
                "Good catch{n}.",
                "Well spotted{n}.",
                "Thank you for the correction{n}.",
                "You have a sharp eye{n}.",
                "Thank you for being so exact{n}.",
            ),
            after=(
                "Did anything else look off to you?",
                "Is that the only place where you saw it?",
                "I'd much rather know than not.",
                "It helps that you were so specific.",
                "It's good to have careful readers.",
            ),
        ),
        "fault": Sentences(
            named=(
                "Thank you for reporting the trouble with {t}{n}.",
                "That shouldn't happen with {t}{n}.",
                "Thanks for describing the trouble with {t} so clearly{n}.",
                "What you describe with {t} sounds wrong{n}.",
                "I can see why the trouble with {t} is annoying{n}.",
            ),
            plain=(
                "Thank you for reporting this{n}.",
                "That shouldn't happen{n}.",
                "What you describe sounds wrong{n}.",
                "I can see why that's annoying{n}.",
            ),
            after=(
                "Does it happen every time?",
                "What had you done just before it happened?",
                "When did you first notice it?",
            ),
        ),
        "problem": Sentences(
            named=(
                "Thank you for telling me about {t}{n}.",
                "You're right to bring up {t}{n}.",
                "Thanks for being straight with me about {t}{n}.",
                "I take your point about {t}{n}.",
                "What you say about {t} is fair{n}.",
                "I understand what you say about {t}{n}.",
            ),
            plain=(
                "Thank you for saying it plainly{n}.",
                "I understand why you're annoyed{n}.",
                "That's a fair complaint{n}.",
                "I'd be annoyed too{n}.",
                "Thanks for being straight with me{n}.",
            ),
            after=(
                "What would have worked better for you?",
                "Can you tell me a little more about what happened?",
                "What should be different next time?",
                "What bothered you most?",
                "Has it been like that before?",
            ),
        ),
        "suggestion": Sentences(
            named=(
                "I can see the point of {t}{n}.",
                "I like the idea of {t}{n}.",
                "You make a good case for {t}{n}.",
                "Asking for {t} makes sense{n}.",
                "Thank you for suggesting {t}{n}.",
            ),
            plain=(
                "That's a sensible idea{n}.",
                "I like the idea{n}.",
                "I can see the point of that{n}.",
                "Thank you for the suggestion{n}.",
            ),
            after=(
                "How do you manage without it now?",
                "What would you use it for most?",
                "Have you seen it done well somewhere?",
                "What made you think of it?",
                "Which part would matter most to you?",
            ),
        ),
        "story": Sentences(
            named=(
                "Thank you for telling me about {t}{n}.",
                "I can picture {t}{n}.",
                "Thank you for writing about {t}{n}.",
                "The part about {t} stays with me{n}.",
                "I'm glad you told me about {t}{n}.",
            ),
            plain=(
                "Thank you for telling me that{n}.",
                "You tell it well{n}.",
                "What a thing to remember{n}.",
                "That one stays with me{n}.",
            ),
            after=(
                "What happened next?",
                "I'd gladly hear more of it.",
                "I'm glad you wrote it down.",
            ),
        ),
        "joke": Sentences(
            named=(
                "The line about {t} made me laugh{n}.",
                "The bit about {t} had me laughing{n}.",
                "You made me laugh with {t}{n}.",
            ),
            plain=(
                "That made me laugh{n}.",
                "I laughed out loud at that{n}.",
                "I have no answer to that{n}.",
            ),
            after=(
                "I needed that today.",
                "I can't top it.",
                "",
            ),
        ),
        "congratulation": Sentences(
            named=(
                "Thank you{n}, and for what you say about {t} too.",
                "That's kind of you{n}, the part about {t} especially.",
                "Thank you for the congratulations{n}, and for mentioning {t}.",
            ),
            plain=(
                "Thank you{n}, that's very kind.",
                "That's kind of you{n}.",
                "You're very kind{n}.",
            ),
            after=(
                "It still feels a little unreal.",
                "It's nicer to celebrate with people who were there.",
                "I'm glad you're here for it.",
            ),
        ),
        "share": Sentences(
            named=(
                "Thank you for passing it on{n}, and for pointing to {t}.",
                "I'm glad you found it worth passing on{n}, {t} included.",
                "It's good of you to recommend it{n}, and {t} with it.",
            ),
            plain=(
                "Thank you for passing it on{n}.",
                "I'm glad you found it worth passing on{n}.",
                "It's good of you to recommend it{n}.",
            ),
            after=("Who did you have in mind for it?", "What did people say?", ""),
        ),
        "remark": Sentences(
            named=(
                "I see what you mean about {t}{n}.",
                "Thank you for mentioning {t}{n}.",
                "Thank you for telling me about {t}{n}.",
                "I read what you say about {t} with interest{n}.",
            ),
            plain=(
                "Thank you for writing that{n}.",
                "Thank you for telling me{n}.",
                "I read that with interest{n}.",
            ),
        ),
        "closing": Sentences(
            plain=(
                "Any time{n}.",
                "You're welcome{n}.",
                "Glad that's settled{n}.",
                "Good to hear{n}, have a fine day.",
                "My pleasure{n}.",
            ),
        ),
        "hold": Sentences(
            plain=(
                "Thank you for writing{n}. I'd like to think about this before I answer.",
                "I've read this{n}, and it deserves a considered answer.",
            ),
        ),
        "hold_grave": Sentences(
            plain=(
                "Thank you for telling me{n}. I don't want to answer this in a hurry.",
                "I've read what you wrote{n}, and it deserves more than a quick line.",
                "I've read this{n}, and I take it seriously.",
            ),
        ),
    },
)
