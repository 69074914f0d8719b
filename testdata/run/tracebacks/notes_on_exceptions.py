def run(n):
    try:
        return 10 // n
    except ZeroDivisionError as e:
        e.add_note(f"while dividing by {n}")
        e.add_note("two lines\nin one note")
        raise

run(5)
run(0)
