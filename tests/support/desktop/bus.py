"""A message bus of our own, for both the session's and the system's part."""
import os
import subprocess

CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={path}</listen><auth>EXTERNAL</auth>{services}
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
"""


class Bus:
    """`starts`: services that are installed are started when they are called."""

    def __init__(self, folder, starts=False, environment=None):
        path = folder + "/bus"
        self.address = "unix:path=" + path
        with open(path + ".conf", "w") as file:
            file.write(CONFIGURATION.format(path=path, services="<standard_session_servicedirs/>" if starts else ""))
        self.process = subprocess.Popen(["dbus-daemon", "--config-file", path + ".conf", "--nofork", "--nopidfile", "--print-address=1"],
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment or dict(os.environ))
        self.process.stdout.readline()  # it listens

    def stop(self):
        self.process.terminate()
        self.process.wait()
