#!/usr/bin/env python3
"""The checks of this folder notice what they are there for: each is given a small tree with one fault."""
import json
import os
import sys
import tempfile
import unittest

import arrows
import platform_headers
import readmes
import sizes
import translations
import tree
import words

HERE = os.path.dirname(os.path.abspath(__file__))


class SmallTree(unittest.TestCase):
    def setUp(self):
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.root = place.name

    def write(self, path, content):
        name = os.path.join(self.root, path)
        os.makedirs(os.path.dirname(name), exist_ok=True)
        with open(name, "w", encoding="utf-8") as file:
            file.write(content)


class PlatformHeaders(SmallTree):
    def test_refuses_a_header_of_a_system_in_the_interface(self):
        for path in ("sandbox/policy/a.h", "sandbox/collect/b.cpp", "sandbox/backends/c.h"):
            for header in ("unistd.h", "sys/stat.h", "windows.h"):
                self.write(path, f"#include <{header}>\n")
                self.assertEqual(1, len(list(platform_headers.complaints(self.root))), (path, header))
            os.remove(os.path.join(self.root, path))

    def test_allows_it_below_its_back_end(self):
        self.write("sandbox/backends/linux/a.cpp", "#include <unistd.h>\n")
        self.write("sandbox/policy/b.h", "#include <string>\n")
        self.assertEqual([], list(platform_headers.complaints(self.root)))


class Translations(SmallTree):
    def complaints(self, translation, source="%1 of %2", said=None):
        said = source if said is None else said
        self.write("ui/Page.qml", f'Item {{ property var a: qsTr("{said}"{", 1" if "%n" in said else ""}) }}')
        self.write("translations/fallow_xx.ts", f"""<TS><context><name>Page</name><message>
            <source>{source}</source>{translation}</message></context></TS>""")
        return len(list(translations.complaints(self.root)))

    def test_allows_what_is_whole(self):
        self.assertEqual(0, self.complaints("<translation>%2: %1</translation>"))
        self.assertEqual(0, self.complaints(
            "<translation><numerusform>%n a</numerusform><numerusform>%n b</numerusform></translation>", "%n c"))

    def test_refuses_a_text_without_a_translation_and_a_translation_without_a_text(self):
        self.assertEqual(2, self.complaints("<translation>b</translation>", "a", said="another"))

    def test_refuses_what_is_missing_or_lost_its_places(self):
        for translation in ('<translation type="unfinished">%1 %2</translation>', "<translation>%1</translation>",
                            "<translation>%1 %1</translation>", "<translation>%1 %2 %3</translation>"):
            self.assertEqual(1, self.complaints(translation), translation)
        self.assertEqual(1, self.complaints("<translation></translation>"))
        self.assertEqual(1, self.complaints(
            "<translation><numerusform>%n a</numerusform><numerusform>b</numerusform></translation>", "%n c"))


class Arrows(SmallTree):
    def complaints(self):
        with open(os.path.join(HERE, "arrows.json"), encoding="utf-8") as file:
            return list(arrows.complaints(self.root, arrows.Table(json.load(file))))

    def refuses(self, path, line, expected):
        self.write(path, line + "\n")
        found = self.complaints()
        self.assertEqual(1, len(found), found)
        self.assertIn(expected, found[0])

    def allows(self, path, line):
        self.write(path, line + "\n")
        self.assertEqual([], self.complaints())

    def test_allows_what_the_table_draws(self):
        self.allows("core/worker/a.cpp", '#include "core/poco/ids.h"')
        self.allows("core/worker/b.cpp", '#include "core/base/result.h"')
        self.allows("core/worker/c.cpp", '#include "core/worker/own.h"\n#include "c.moc"\n#include <QString>')
        self.allows("core/runner/d.h", '#include "sandbox/policy/policy.h"')
        self.allows("sandbox/backends/linux/e.cpp", '#include "sandbox/policy/policy.h"')
        self.allows("app/fallowd/main.cpp", '#include "core/service/service.h"')
        self.allows("app/fallow/main.cpp", '#include "tests/support/fake_core.h"')

    def test_refuses_an_arrow_between_modules_that_is_not_drawn(self):
        self.refuses("core/evm/a.cpp", '#include "core/net/http_client.h"', "core/evm may not use core/net")

    def test_refuses_an_arrow_up(self):
        self.refuses("core/base/a.h", '#include "core/json/json.h"', "core/base may not use core/json")

    def test_refuses_a_space_and_an_angle_bracket_just_as_well(self):
        self.refuses("core/task/a.h", "  #  include <core/store/database.h>", "core/task may not use core/store")

    def test_refuses_core_in_the_sandbox(self):
        self.refuses("sandbox/policy/a.h", '#include "core/base/result.h"', "sandbox/policy may not use core/base")

    def test_refuses_another_part_of_the_sandbox_than_its_policy(self):
        self.refuses("core/runner/a.cpp", '#include "sandbox/collect/safe_open.h"', "may not use sandbox/collect")

    def test_refuses_the_service_to_everybody_but_the_daemon(self):
        self.refuses("app/fallow-cli/a.cpp", '#include "core/service/service.h"', "may not use core/service")

    def test_refuses_the_pool_in_the_service(self):
        self.refuses("core/service/a.cpp", '#include "core/pool/pool.h"', "may not use core/pool")

    def test_refuses_the_wire_in_the_window(self):
        self.refuses("ui/session/a.cpp", '#include "core/rpc/client.h"', "ui/session may not use core/rpc")

    def test_refuses_an_app_to_everybody(self):
        self.refuses("core/api/a.h", '#include "app/fallowd/wiring.h"', "core/api may not use app/fallowd")

    def test_refuses_the_fakes_in_the_product(self):
        self.refuses("core/rpc/a.cpp", '#include "tests/support/fake_core.h"', "may not use tests/support")

    def test_refuses_includes_from_beside_the_file(self):
        self.refuses("core/evm/a.cpp", '#include "../net/http_client.h"', "from the root")
        self.write("core/evm/a.cpp", '#include "rlp.h"\n')
        self.assertEqual(1, len(self.complaints()))

    def test_refuses_a_module_nobody_drew(self):
        self.refuses("core/extra/a.h", "", "core/extra is no module")

    def test_reads_qml_imports(self):
        self.write("ui/pages/home/CMakeLists.txt", "fallow_add_qml_module(ui_pages_home URI Fallow.Pages.Home)")
        self.write("ui/controls/CMakeLists.txt", "qt_add_qml_module(ui_controls STATIC\n    URI Fallow.Controls)")
        self.allows("ui/pages/home/Home.qml", "import QtQuick\nimport Fallow.Controls as C")
        self.refuses("ui/controls/Pill.qml", "import QtQuick\nimport Fallow.Pages.Home", "may not use ui/pages")

    def test_refuses_qml_by_path_and_of_no_module(self):
        self.refuses("ui/pages/Home.qml", 'import "../controls"', "by module, not by path")
        self.refuses("ui/pages/Home.qml", "import Fallow.Nowhere 1.0", "no such module")


class Sizes(SmallTree):
    def test_refuses_a_line_too_many(self):
        for path, limit in (("core/a.cpp", 500), ("ui/a.h", 250), ("ui/A.qml", 300), ("tests/t.cpp", 500)):
            self.write(path, "\n" * limit)
            self.assertEqual([], list(sizes.complaints(self.root, {})))
            self.write(path, "\n" * (limit + 1))
            self.assertEqual(1, len(list(sizes.complaints(self.root, {}))))
            self.assertEqual([], list(sizes.complaints(self.root, {path: "a table"})))
            self.write(path, "")

    def test_refuses_an_exception_nobody_needs(self):
        self.write("core/a.cpp", "\n")
        self.assertEqual(2, len(list(sizes.complaints(self.root, {"core/a.cpp": "long", "core/b.cpp": "gone"}))))


class Words(SmallTree):
    def test_refuses_folders_of_one_machine(self):
        self.write("core/a.cpp", "open(" + "/".join(("", "work", "main")) + ")\n")
        self.assertEqual(1, len(list(words.complaints(self.root))))
        self.write("core/a.cpp", "// see framework/home/x and $dir/work/y\n")
        self.assertEqual([], list(words.complaints(self.root)))

    def test_refuses_a_word_of_the_list(self):
        self.write("README.md", "Zyxwvut\n")
        self.addCleanup(words.WORDS.discard, words.digest("zyxwvut"))
        words.WORDS.add(words.digest("zyxwvut"))
        self.assertEqual(1, len(list(words.complaints(self.root))))


class Readmes(SmallTree):
    def test_refuses_a_module_without_a_page_and_a_page_too_long(self):
        self.write("core/evm/rlp.cpp", "\n")
        self.assertEqual(["core/evm: has no README.md"], list(readmes.complaints(self.root)))
        self.write("core/evm/README.md", "\n" * 60)
        self.assertEqual([], list(readmes.complaints(self.root)))
        self.write("core/evm/README.md", "\n" * 61)
        self.assertEqual(1, len(list(readmes.complaints(self.root))))


class Tree(SmallTree):
    def test_leaves_out_what_is_built_or_fetched(self):
        for path in ("build/a.h", "tests/devnet/node_modules/b.h", ".cache/c.h", "core/d.h", ".ci/run.h"):
            self.write(path, "")
        self.assertEqual([".ci/run.h", "core/d.h"], tree.files(self.root, ("",), (".h",)))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
