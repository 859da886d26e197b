package sources;

/** Someone on a page; the title and the number are empty where it says none. */
record Person(String name, String title, String phone) {}
