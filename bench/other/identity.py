#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Python's own json: read, and written."""
import json
import sys

json.dump(json.load(sys.stdin), sys.stdout, ensure_ascii=False, separators=(",", ":"))
