"""Hangman as a coroutine: the game yields its picture, receives letters, and returns the score."""

WORDS = "python generator iterator coroutine jazz rhythm café".split()
GALLOWS = ["", "|", "|/", "|/-", "|/-o", "|/-o+", "|/-o+<"]


def hangman(word, lives=6):
    hidden, tried, message = set(word), [], "guess"
    while hidden and lives:
        picture = " ".join("_" if letter in hidden else letter for letter in word)
        guess = yield f"{picture:24} {GALLOWS[6 - lives]:6} {message}"
        match guess:
            case None:
                message = "say something"
            case str() if len(guess) != 1:
                if guess == word:
                    hidden.clear()
                else:
                    lives -= 1
                    message = f"not {guess}"
            case letter if letter in tried:
                message = f"{letter} again"
            case letter:
                tried.append(letter)
                if letter in hidden:
                    hidden.remove(letter)
                    message = "yes"
                else:
                    lives -= 1
                    message = f"no {letter}"
    return ("won" if lives else "lost"), lives, "".join(tried)


def play(word, guesses):
    game = hangman(word)
    print(next(game))
    try:
        for guess in guesses:
            print(f"{guess or '':>6}>", game.send(guess))
    except StopIteration as end:
        return end.value
    game.close()
    return "gave up", None, guesses


def solver(words, length):
    candidates, tried = [word for word in words if len(word) == length], set()
    picture = yield
    while True:
        known = picture[:2 * length:2]
        candidates = [word for word in candidates
                      if all(k == w if k != "_" else w not in tried for k, w in zip(known, word))]
        counts = {}
        for letter in "".join("".join(sorted(set(word))) for word in candidates):
            counts[letter] = counts.get(letter, 0) + (letter not in tried)
        guess = max(counts, key=lambda letter: (counts[letter], letter)) if counts else "?"
        tried.add(guess)
        picture = yield guess


print(play("jazz", ["a", "e", "a", None, "zz", "z", "j"]))
print(play("café", ["café"]), play("rhythm", "aeiou"), play("x", "abcdefg"))
for word in WORDS:
    game, player = hangman(word), solver(WORDS, len(word))
    next(player)
    picture, guesses = next(game), []
    try:
        while True:
            guesses.append(player.send(picture))
            picture = game.send(guesses[-1])
    except StopIteration as end:
        print(f"{word:10}", "".join(guesses), *end.value)
