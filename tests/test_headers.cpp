// Nothing: the headers of tests are compiled for it, and used by all (tests/CMakeLists.txt).
