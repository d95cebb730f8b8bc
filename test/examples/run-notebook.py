"""Runs a notebook from top to bottom, and prints as JSON what an expression gives after its last cell."""

import sys

import nbformat
from nbclient import NotebookClient

path, expression = sys.argv[1:]
notebook = nbformat.read(path, as_version=4)
notebook.cells.append(nbformat.v4.new_code_cell(f"import json\nprint(json.dumps({expression}))"))
NotebookClient(notebook, timeout=120).execute()
print(notebook.cells[-1].outputs[0].text)
