"""The background core over its socket."""
import json
import socket
import time


class Rpc:
    """JSON-RPC 2.0, one text a line."""

    def __init__(self, path):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.connect(path)
        self.file = self.socket.makefile("rw")
        self.number = 0
        self.call("core.hello", client="bench", api_version="1.0.0")

    def call(self, method, **params):
        self.number += 1
        self.file.write(json.dumps({"jsonrpc": "2.0", "id": self.number, "method": method, "params": params}) + "\n")
        self.file.flush()
        while True:
            line = self.file.readline()
            if not line:
                raise EOFError("the core has gone")
            answer = json.loads(line)
            if answer.get("id") != self.number:
                continue
            if "error" in answer:
                raise RuntimeError(answer["error"])
            return answer["result"]

    def close(self):
        self.file.close()
        self.socket.close()


def connect(path, timeout=30):
    """As soon as somebody listens."""
    end = time.monotonic() + timeout
    while True:
        try:
            return Rpc(path)
        except (FileNotFoundError, ConnectionRefusedError):
            if time.monotonic() > end:
                raise
            time.sleep(0.002)
