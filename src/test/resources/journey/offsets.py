# Finds every "exact" of a sidecar at its offsets in the article: python3 offsets.py article sidecar
import json, sys
article, sidecar = (open(name, encoding="utf-8", newline="").read() for name in sys.argv[1:])
segments = []
json.loads(sidecar, object_hook=lambda found: segments.append(found) if "exact" in found else found)
for it in segments: assert article[it["start"]:it["end"]] == it["exact"], it
print(len(segments))
