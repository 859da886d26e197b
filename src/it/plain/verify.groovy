assert new File(basedir, 'target/printed.txt').text == new File(basedir, 'expected.txt').text
true
