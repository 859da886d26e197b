assert new File(basedir, 'target/printed.txt').text == new File(basedir, 'expected.txt').text
def log = new File(basedir, 'build.log').text
assert log.contains('Unsafe.kt:4:54') : 'a zone is used that may be null'
assert log.contains('Unsafe.kt:7:31') : 'null is given where it must not be'
true
