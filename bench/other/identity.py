#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Python's own json: read, and written."""
import json
import sys

sys.stdout.write(json.dumps(json.load(sys.stdin), ensure_ascii=False, separators=(",", ":")))
