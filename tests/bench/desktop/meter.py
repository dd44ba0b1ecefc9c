"""What processes cost, by /proc: memory now, processor time and wakeups over a time; and when work last ran."""
import mmap
import os
import struct
import time


def memory(pid):
    """Proportional and private dirty memory in MB."""
    kib = {}
    with open(f"/proc/{pid}/smaps_rollup") as file:
        for line in file:
            name, _, rest = line.partition(":")
            if name in ("Pss", "Private_Dirty"):
                kib[name] = int(rest.split()[0])
    return kib["Pss"] * 1024 / 1e6, kib["Private_Dirty"] * 1024 / 1e6


def _counts(pid):
    """Voluntary context switches and nanoseconds on a processor, of all threads."""
    switches = ns = 0
    for task in os.listdir(f"/proc/{pid}/task"):
        try:
            with open(f"/proc/{pid}/task/{task}/status") as file:
                switches += next(int(line.split()[1]) for line in file if line.startswith("voluntary_ctxt"))
            with open(f"/proc/{pid}/task/{task}/schedstat") as file:
                ns += int(file.read().split()[0])
        except FileNotFoundError:
            pass  # a thread that ended
    return switches, ns


def meter(seconds, *pids):
    """{pid: (wakeups a second, percent of one core)} over that time."""
    before, began = {pid: _counts(pid) for pid in pids}, time.monotonic()
    time.sleep(seconds)
    took, after = time.monotonic() - began, {pid: _counts(pid) for pid in pids}
    return {pid: ((after[pid][0] - before[pid][0]) / took, (after[pid][1] - before[pid][1]) / took / 1e7) for pid in pids}


class Beats:
    """The file that beat.cpp writes."""

    QUIET_NS = 600_000_000  # so long without a beat: it stands
    FRESH_NS = 20_000_000  # so long ago at most: it runs

    def __init__(self, path, processes):
        self.file = open(path, "r+b")
        self.map = mmap.mmap(self.file.fileno(), processes * 8)
        self.format = f"<{processes}q"

    def last(self):
        """CLOCK_MONOTONIC of the last beat of any process, in ns."""
        return max(struct.unpack(self.format, self.map[:]))

    def stopped(self, timeout=60):
        """The last beat, once all stand; None: they do not."""
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            last = self.last()
            if time.monotonic_ns() - last > self.QUIET_NS:
                return last
            time.sleep(0.02)
        return None

    def stop_after(self, cause):
        """Milliseconds from just before `cause()` until all stood. Work that stood before says nothing: None."""
        began = time.monotonic_ns()
        is_running = began - self.last() < self.FRESH_NS
        cause()
        last = self.stopped()
        if not is_running or last is None or last - began < -self.FRESH_NS:
            return None
        return max(0, last - began) / 1e6

    def runs(self, since, timeout=60):
        """When a beat after `since` was seen, at a granularity of 1 ms; None: there was none."""
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            if self.last() > since:
                return time.monotonic_ns()
            time.sleep(0.001)
        return None


def p95(values):
    """Of those that say something, which are most of them."""
    told = [value for value in values if value is not None]
    if len(told) * 2 < len(values):
        raise RuntimeError(f"work ran before only {len(told)} of {len(values)} stops: other programs need the processor")
    values = told
    return sorted(values)[min(len(values) - 1, int(len(values) * 0.95))]
