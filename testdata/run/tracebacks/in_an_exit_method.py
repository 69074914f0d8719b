"""An error in __exit__ while another error unwinds."""


class Resource:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        print("exit", self.name, kind.__name__)
        if self.name == "outer":
            raise RuntimeError(
                f"{self.name} failed"
            )


with Resource("outer"), \
        Resource("inner") as resource:
    print(resource.name
          + resource.missing)
