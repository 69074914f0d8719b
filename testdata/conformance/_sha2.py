"""Stands in for `_sha2`: `random` wants it for seeds that are text."""


def sha512(data=b""):
    raise NotImplementedError("sha512")
