assert new File(basedir, 'target/printed.txt').text == new File(basedir, 'expected.txt').text
def modules = (new File(basedir, 'target/image/release').text =~ /MODULES="(.*)"/)[0][1].split(' ') as Set
assert modules == ['java.base', 'modular', 'dev.followup', 'org.slf4j'] as Set
true
