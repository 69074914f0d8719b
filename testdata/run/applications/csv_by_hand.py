"""CSV with quotes, by a state machine that is a generator; writing back; a pivot of the rows."""


def parse(text, delimiter=","):
    field, row, state = [], [], "start"
    for char in text + ("" if text.endswith("\n") else "\n"):
        match state, char:
            case "quoted", '"':
                state = "quote"
            case "quoted", _:
                field.append(char)
            case "quote", '"':
                field.append(char)
                state = "quoted"
            case "start", '"':
                state = "quoted"
            case _, "\n":
                row.append("".join(field))
                yield row
                field, row, state = [], [], "start"
            case _, _ if char == delimiter:
                row.append("".join(field))
                field, state = [], "start"
            case "quote", _:
                raise ValueError(f"{char!r} after closing quote in row {row}")
            case _:
                field.append(char)
                state = "plain"
    if state == "quoted":
        raise ValueError("end of text inside quotes")


def quote(field):
    text = "" if field is None else str(field)
    return '"%s"' % text.replace('"', '""') if set(text) & set(',"\n') else text


def dump(rows):
    return "".join(",".join(map(quote, row)) + "\n" for row in rows)


TEXT = '''name,city,year,sold
"Smith, J.",Rome,2020,10
"O ""Great"" One",Oslo,2020,7
"two
lines",Rome,2021,5
Zoë,,2021,
Smith,Oslo,2021,12'''
header, *rows = parse(TEXT)
print(header, *rows, sep="\n")
print(list(parse(dump([header, *rows]))) == [header, *rows], list(parse("a;b,;\"c;\"", ";")))
records = [dict(zip(header, row)) for row in rows]
pivot = {}
for record in records:
    cell = pivot.setdefault(record["city"] or "?", {})
    cell[record["year"]] = cell.get(record["year"], 0) + int(record["sold"] or 0)
years = sorted({record["year"] for record in records})
print(f"{'city':6}" + "".join(f"{year:>6}" for year in years))
for city, sold in sorted(pivot.items()):
    print(f"{city:6}" + "".join(f"{sold.get(year, '-'):>6}" for year in years))
print(dump([[1, None, 2.5, True], ['"', "a,b", "\n", ""], []]), end="")
for bad in ('a,"b"c', 'x\n"never ends'):
    reader = parse(bad)
    try:
        while True:
            print(next(reader))
    except ValueError as error:
        print("ValueError:", error)
