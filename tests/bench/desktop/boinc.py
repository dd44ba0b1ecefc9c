"""BOINC's client and Manager, as packaged, in a folder of their own, on loopback. Measured as we are.

What idles and works is the client; one task runs a program of a project that nobody serves (anonymous platform)."""
import hashlib
import os
import pwd
import random
import re
import shutil
import socket
import subprocess
import time

from meter import Beats

PASSWORD = "only for benchmarks"
PROJECT = "http://127.0.0.1:9/bench/"
PROJECT_FOLDER = "127.0.0.1_9_bench"

CONFIG = """<cc_config><log_flags/><options><skip_cpu_benchmarks>1</skip_cpu_benchmarks><no_info_fetch>1</no_info_fetch>
<dont_contact_ref_site>1</dont_contact_ref_site><no_gpus>1</no_gpus><unsigned_apps_ok>1</unsigned_apps_ok>{options}</options></cc_config>
"""
PREFERENCES = """<global_preferences><run_on_batteries>1</run_on_batteries><run_if_user_active>{in_use}</run_if_user_active>
<idle_time_to_run>0.1</idle_time_to_run><suspend_cpu_usage>0</suspend_cpu_usage><niu_suspend_cpu_usage>0</niu_suspend_cpu_usage>
<max_ncpus_pct>50</max_ncpus_pct><leave_apps_in_memory>1</leave_apps_in_memory></global_preferences>
"""
ACCOUNT = "<account><master_url>{url}</master_url><authenticator>0123456789abcdef</authenticator></account>\n"
APP = """<app_info><app><name>beat</name></app><file_info><name>beat</name><executable/></file_info>
<app_version><app_name>beat</app_name><version_num>100</version_num><avg_ncpus>1</avg_ncpus><flops>1e9</flops>
<cmdline>{beats} 100000 1</cmdline><file_ref><file_name>beat</file_name><main_program/></file_ref></app_version></app_info>
"""
STATE = """<client_state><core_client_major_version>7</core_client_major_version><core_client_minor_version>20</core_client_minor_version>
<core_client_release>5</core_client_release><platform_name>x86_64-pc-linux-gnu</platform_name>
<project><master_url>{url}</master_url><project_name>bench</project_name><resource_share>100</resource_share></project>
<app><name>beat</name></app>
<workunit><name>wu</name><app_name>beat</app_name><version_num>100</version_num><rsc_fpops_est>1e15</rsc_fpops_est>
<rsc_fpops_bound>1e18</rsc_fpops_bound><rsc_memory_bound>1e8</rsc_memory_bound><rsc_disk_bound>1e9</rsc_disk_bound></workunit>
<result><name>wu_0</name><wu_name>wu</wu_name><received_time>{now}</received_time><report_deadline>{later}</report_deadline>
<final_cpu_time>0</final_cpu_time><exit_status>0</exit_status><state>2</state><platform>x86_64-pc-linux-gnu</platform>
<version_num>100</version_num></result></client_state>
"""


class Rpc:
    """XML over TCP, a message ends with byte 3."""

    def __init__(self, port):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=30)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        nonce = re.search("<nonce>(.*?)</nonce>", self.call("<auth1/>")).group(1)
        proof = hashlib.md5((nonce + PASSWORD).encode()).hexdigest()
        if "<authorized/>" not in self.call(f"<auth2>\n<nonce_hash>{proof}</nonce_hash>\n</auth2>"):
            raise PermissionError("BOINC refused the password")

    def call(self, body):
        self.socket.sendall(f"<boinc_gui_rpc_request>\n{body}\n</boinc_gui_rpc_request>\n\x03".encode())
        answer = b""
        while not answer.endswith(b"\x03"):
            more = self.socket.recv(65536)
            if not more:
                raise EOFError("BOINC has gone")
            answer += more
        return answer.decode("utf-8", "replace")

    def close(self):
        self.socket.close()


def as_boinc(command):
    """Its package's user, as it runs where it is installed; ourselves where we may not choose."""
    return ["setpriv", "--reuid", "boinc", "--regid", "boinc", "--clear-groups", *command] if os.geteuid() == 0 else command


class Client:
    """With `program`, a task of it runs, in which it beats. `in_use`: also while somebody uses the computer."""

    def __init__(self, folder, port, environment, program=None, in_use=True, exclusive=None):
        self.folder, self.port, self.environment = folder, port, environment
        self.beats_file = folder + "/beats"
        os.makedirs(f"{folder}/projects/{PROJECT_FOLDER}")
        self._write("gui_rpc_auth.cfg", PASSWORD)
        self._write("cc_config.xml", CONFIG.format(options=f"<exclusive_app>{exclusive}</exclusive_app>" if exclusive else ""))
        self._write("global_prefs_override.xml", PREFERENCES.format(in_use=int(in_use)))
        if program:
            self._write_task(program)
        if os.geteuid() == 0:
            user = pwd.getpwnam("boinc")
            for path, folders, files in os.walk(folder):
                for name in [path, *(os.path.join(path, each) for each in files)]:
                    os.chown(name, user.pw_uid, user.pw_gid)
        self.start()

    def _write(self, name, text):
        with open(f"{self.folder}/{name}", "w") as file:
            file.write(text)

    def _write_task(self, program):
        project, now = f"projects/{PROJECT_FOLDER}", time.time()
        shutil.copy(program, f"{self.folder}/{project}/beat")
        os.chmod(f"{self.folder}/{project}/beat", 0o755)
        self._write(f"account_{PROJECT_FOLDER}.xml", ACCOUNT.format(url=PROJECT))
        self._write(f"{project}/app_info.xml", APP.format(beats=self.beats_file))
        self._write("client_state.xml", STATE.format(url=PROJECT, now=now, later=now + 864000))

    def start(self):
        """Milliseconds until the first answered status call."""
        began = time.monotonic()
        self.process = subprocess.Popen(as_boinc(["boinc", "--dir", self.folder, "--gui_rpc_port", str(self.port)]), cwd=self.folder,
                                        env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while True:
            try:
                self.rpc = Rpc(self.port)
                break
            except OSError:
                if self.process.poll() is not None or time.monotonic() - began > 60:
                    raise
                time.sleep(0.002)
        self.rpc.call("<get_cc_status/>")
        self.began_in = (time.monotonic() - began) * 1000

    def stop(self):
        self.rpc.close()
        self.process.terminate()
        self.process.wait()

    def mode(self, mode):
        self.rpc.call(f"<set_run_mode><{mode}/><duration>0</duration></set_run_mode>")

    def beats(self):
        end = time.monotonic() + 60
        while not os.path.exists(self.beats_file) or os.path.getsize(self.beats_file) == 0:
            if time.monotonic() > end:
                raise TimeoutError("BOINC started no task")
            time.sleep(0.05)
        os.chmod(self.beats_file, 0o666)
        beats = Beats(self.beats_file, 1)
        beats.runs(0)
        time.sleep(2.5)  # until it polls as it always does
        return beats


def start_to_status(folder, port, environment, rounds):
    client, times = Client(folder + "/boinc-start", port, environment), []
    for _ in range(rounds):
        times.append(client.began_in)
        client.stop()
        client.start()
    client.stop()
    return times


def pause_to_frozen(client, beats, rounds):
    times = []
    for _ in range(rounds):
        time.sleep(random.uniform(0.8, 2.0))
        times.append(beats.stop_after(lambda: client.mode("never")))
        client.mode("always")
        beats.runs(beats.last())
    client.mode("auto")
    return times


def listed_app(beats, program, rounds):
    """([ms until it stood], [ms from its end until the work ran])"""
    stops, resumes = [], []
    for _ in range(rounds):
        time.sleep(random.uniform(1, 6))
        games = []
        stops.append(beats.stop_after(lambda: games.append(subprocess.Popen([program, "120"]))))
        games[0].terminate()
        games[0].wait()
        ended = time.monotonic_ns()
        resumes.append((beats.runs(beats.last()) - ended) / 1e6)
    return stops, resumes


def input_to_frozen(beats, screen, rounds):
    times = []
    for _ in range(rounds):
        beats.runs(beats.last())
        time.sleep(random.uniform(0.5, 1.6))
        times.append(beats.stop_after(screen.move_mouse))
    return times


class Manager:
    def __init__(self, client, folder, environment):
        self.home = folder
        os.makedirs(folder, exist_ok=True)
        if os.geteuid() == 0:
            user = pwd.getpwnam("boinc")
            os.chown(folder, user.pw_uid, user.pw_gid)
        self.began = time.monotonic()
        self.process = subprocess.Popen(
            as_boinc(["boincmgr", "--datadir", client.folder, "--namehost", "127.0.0.1", "--gui_rpc_port", str(client.port), "--password", PASSWORD]),
            cwd=client.folder, env={**environment, "HOME": folder, "XDG_RUNTIME_DIR": folder}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
