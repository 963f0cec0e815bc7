"""Holds requests to the models of AWS's services in botocore: one JSON object a line on stdin, one complaint a line on stdout."""

import json
import sys

import botocore.session

session = botocore.session.get_session()


def complaints(shape, given, path):
    """What breaks a shape: unknown members, missing ones, sizes, numbers, words, patterns are left out."""
    kind, bounds = shape.type_name, shape.metadata
    size = given if kind in ("integer", "long") else len(given) if kind in ("string", "list", "map") else None
    if size is not None and size < bounds.get("min", size):
        yield f"{path} is below {bounds['min']}"
    if size is not None and size > bounds.get("max", size):
        yield f"{path} is above {bounds['max']}"
    if kind == "string" and getattr(shape, "enum", None) and given not in shape.enum:
        yield f"{path} is none of the words that there are"
    if kind == "structure":
        for name in shape.required_members:
            if name not in given:
                yield f"{path}.{name} is missing"
        for name, value in given.items():
            if name not in shape.members:
                yield f"{path}.{name} is not known"
            else:
                yield from complaints(shape.members[name], value, f"{path}.{name}")
    if kind == "list":
        for index, value in enumerate(given):
            yield from complaints(shape.member, value, f"{path}[{index}]")


for line in sys.stdin:
    asked = json.loads(line)
    model = session.get_service_model(asked["service"]).operation_model(asked["operation"])
    for one in complaints(model.input_shape, asked["input"], asked["operation"]):
        print(one)
