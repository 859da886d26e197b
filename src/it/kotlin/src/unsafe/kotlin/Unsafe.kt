import dev.followup.model.Contact

/** Does not compile: nobody may have said where the person is. */
fun whereFor(contact: Contact): String = contact.zone.id

/** Does not compile: a contact without a name is none. */
val nobody: Contact = Contact.of(null, "CEO")
