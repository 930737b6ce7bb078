"""Tests of the recorder and of what it found. Run: python3 -m unittest discover -t site/from-python -s site/from-python/tests"""

import os

from recording import interpreter

interpreter.require()
os.environ.setdefault("DATABASE_URL", "sqlite:///")
