"""How soon a started core answers."""
import os
import subprocess
import time

from core import connect


def start_to_status(programs, folder, network, environment, rounds):
    """Milliseconds from fork until the first answered status call, of a core that has a wallet, as after a login."""
    data, path = folder + "/fresh", folder + "/fresh.sock"
    with open(folder + "/fresh.json", "w") as file:
        file.write(network)
    subprocess.run([programs + "/fallowd", "init", "--no-keys", "--network", folder + "/fresh.json", "--preset", "balanced",
                    "--data", data], check=True, stdout=subprocess.DEVNULL)
    times = []
    for _ in range(rounds + 1):
        began = time.monotonic()
        process = subprocess.Popen([programs + "/fallowd", "--data", data, "--socket", path], env=environment, stderr=subprocess.DEVNULL)
        rpc = connect(path)
        rpc.call("status.get")
        times.append((time.monotonic() - began) * 1000)
        if len(times) == 1:
            _make_wallet(programs, path)
        rpc.close()
        process.terminate()
        process.wait()
    return times[1:]  # with a wallet, like the others


def _make_wallet(programs, path):
    reader, writer = os.pipe()
    os.write(writer, b"only for benchmarks\n")
    os.close(writer)
    subprocess.run([programs + "/fallow-cli", "--socket", path, "wallet", "create", "--words", "12", "--password-fd", str(reader)],
                   pass_fds=[reader], check=True, stdout=subprocess.DEVNULL)
    os.close(reader)
