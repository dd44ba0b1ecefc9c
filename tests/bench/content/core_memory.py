"""What a transfer costs the core beside what it holds anyway: memory in MB, as the program is used."""
import hashlib
import os
import pathlib
import signal
import subprocess
import threading
import time

import meter
from core import connect


def during_transfer(programs, folder, url, sha256):
    """Private dirty memory (before, the most more while a file of this address was fetched). PSS falls while helpers share libraries."""
    data, path = f"{folder}/core", f"{folder}/core.sock"
    environment = dict(os.environ, XDG_RUNTIME_DIR=str(folder), DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent")
    subprocess.run([f"{programs}/fallowd", "init", "--no-keys", "--network", "practice", "--data", data], check=True,
                   stdout=subprocess.DEVNULL)
    core = subprocess.Popen([f"{programs}/fallowd", "--data", data, "--socket", path], env=environment, stderr=subprocess.DEVNULL)
    try:
        connect(path).close()
        warm = pathlib.Path(folder) / "warm"
        warm.write_bytes(b"w" * 65536)
        fetch = [f"{programs}/fallow-cli", "--socket", path, "get"]
        subprocess.run(fetch + [str(warm), "--sha256", "0x" + hashlib.sha256(warm.read_bytes()).hexdigest()], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # what the first download loads stays
        time.sleep(2)
        before, most, going = meter.memory(core.pid)[1], [0.0], True

        def watch():
            while going:
                most[0] = max(most[0], meter.memory(core.pid)[1])
                time.sleep(0.02)

        watcher = threading.Thread(target=watch)
        watcher.start()
        subprocess.run(fetch + [url, "--sha256", sha256], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        going = False
        watcher.join()
        return before, most[0] - before
    finally:
        core.send_signal(signal.SIGTERM)
        core.wait()
