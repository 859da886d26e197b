import dev.followup.FollowUpPolicy
import dev.followup.model.Contact
import dev.followup.model.FollowUp
import dev.followup.model.Submission
import dev.followup.plan.Closed
import dev.followup.plan.NextStep
import dev.followup.plan.PlannedCall
import dev.followup.plan.Research
import java.time.Instant
import java.time.LocalDate
import java.time.ZoneId

/** Sealed steps need no else, and the components of records are properties. */
fun describe(step: NextStep): String = when (step) {
    is PlannedCall -> "${step.window.callerDate}: call ${step.contact.name} at ${step.phone}, ${where(step.contact)}"
    is Research -> "${step.by}: find out ${step.why}, ask ${step.steps.firstNotNullOfOrNull { it.whom } ?: "anyone"}"
    is Closed -> "closed: ${step.why}"
}

/** What may be missing is a nullable type, so that the compiler asks for the other case. */
fun where(contact: Contact): String = contact.zone?.id ?: "wherever that is"

fun main() {
    val monday = LocalDate.of(2026, 11, 30)
    val dana = Contact.of("Dana Ruiz", "VP of Engineering", ZoneId.of("America/Chicago")).withPhone("+1 312 555 0100")
    val acme = Submission.resume("a", "Acme", "Backend Engineer", monday).withContacts(dana)
    val borealis = Submission.letter("b", "Borealis", "Data Analyst", monday).withReferredBy("Jo Marsh")
    val cobalt = Submission.resume("c", "Cobalt", "Nurse", monday).withContacts(dana).withCallsDeclined(true)

    val plan = FollowUpPolicy.standard()
        .plan(listOf(acme, borealis, cobalt).map(FollowUp::of), Instant.parse("2026-11-30T18:00:00Z"))
    listOf(acme, borealis, cobalt).forEach { println(describe(plan.stepFor(it.id).orElseThrow())) }
}
