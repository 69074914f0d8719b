"""A text adventure: rooms in a dict, commands by match, a script for the player."""

ROOMS = {
    "hall": ("A dusty hall.", {"north": "library", "east": "kitchen"}, ["lamp"]),
    "library": ("Books everywhere.", {"south": "hall"}, ["book", "key"]),
    "kitchen": ("It smells of soup.", {"west": "hall", "down": "cellar"}, ["soup"]),
    "cellar": ("Dark. A chest stands here.", {"up": "kitchen"}, ["chest"]),
}
SHORT = {"n": "north", "s": "south", "e": "east", "w": "west", "i": "inventory", "l": "look"}


class GameOver(Exception):
    pass


class Game:
    def __init__(self):
        self.room, self.bag, self.moves = "hall", [], 0
        self.things = {room: list(things) for room, (_, _, things) in ROOMS.items()}

    def look(self):
        text, exits, _ = ROOMS[self.room]
        if self.room == "cellar" and "lamp" not in self.bag:
            return "It is pitch dark."
        seen = ", ".join(self.things[self.room]) or "nothing"
        return f"{text} You see {seen}. Exits: {'/'.join(sorted(exits))}."

    def command(self, line):
        self.moves += 1
        match [SHORT.get(word, word) for word in line.lower().split()]:
            case []:
                self.moves -= 1
                return "Pardon?"
            case ["look"]:
                return self.look()
            case ["north" | "south" | "east" | "west" | "up" | "down" as way] | ["go", way]:
                if (target := ROOMS[self.room][1].get(way)) is None:
                    return f"You cannot go {way}."
                self.room = target
                return self.look()
            case ["take", "all"]:
                return " ".join(self.command(f"take {thing}") for thing in self.things[self.room][:])
            case ["take", ("chest" | "soup") as thing] if thing in self.things[self.room]:
                return f"The {thing} is too {'heavy' if thing == 'chest' else 'hot'}."
            case ["take", thing] if thing in self.things[self.room]:
                self.things[self.room].remove(thing)
                self.bag.append(thing)
                return f"Taken: {thing}."
            case ["drop", thing] if thing in self.bag:
                self.bag.remove(thing)
                self.things[self.room].append(thing)
                return "Dropped."
            case ["take" | "drop" as verb, thing, *rest]:
                return f"You cannot {verb} {' '.join([thing, *rest])} here."
            case ["inventory"]:
                return f"You carry {' and '.join(self.bag) or 'nothing'}."
            case ["open", "chest", *_] if self.room == "cellar":
                if not {"lamp", "key"} <= set(self.bag):
                    return "You fumble in vain."
                raise GameOver("gold", self.moves)
            case [verb, *words]:
                return f"I do not know how to {verb}{' ' + repr(words) if words else ''}."


game = Game()
script = """l;take;e;take all;down;open chest;up;w;take lamp;n;TAKE ALL;drop book;take the book;i;;s;s;
go east;go down;open chest with key;dance"""
print(game.look())
for line in script.split(";"):
    try:
        print(f"> {line.strip()}\n{game.command(line)}")
    except GameOver as over:
        prize, moves = over.args
        print(f"You win the {prize} in {moves} moves.")
        break
