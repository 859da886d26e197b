/**
 * The front door: a policy makes a plan of facts, a job search joins policy, store and clock; behind it the engine.
 *
 * <p>A tour of the house, in the order in which a plan comes about:
 *
 * <ol>
 *   <li>Facts. {@code model} has submissions, contacts, attempts and touches, and says who is the same ({@code People},
 *       {@code Spelling}, {@code Phone}). {@code role} makes a title a role.
 *   <li>History. {@code Facts} holds them as they stand at an instant: {@code CallHistory} what the calls with one person
 *       say, {@code SubmissionCalls} those about one submission, {@code RelevantCalls} those that move a follow-up,
 *       {@code Bars} who must not be called.
 *   <li>Open or closed. {@code Lifecycle}.
 *   <li>Who. {@code Eligibility} says what speaks against a contact, {@code CalleeSelection} chooses among the others,
 *       {@code PhoneChoice} the number; {@code NobodyToCall} says what is missing where nobody is left, and
 *       {@code ResearchSteps} where to find it out, {@code ResearchPlanning} by when.
 *   <li>When. {@code DueDates} by cadence, choice and touches; {@code SharedHours} on which days and in which hours both can,
 *       by {@code calendar}, {@code Availability} the windows that are left from now on; {@code CallTimes} the first of them;
 *       {@code CallsTogether} which follow-ups one call is about.
 *   <li>How many. {@code DayCapacity} by {@code DayAssignment}, less {@code CallsMade}; {@code WaitingLine} says who goes
 *       first.
 *   <li>Order. {@code Timeline}.
 *   <li>Why. Each of these notes its reasons where it decides; {@code CallBuilder} puts them together with the rest of a call,
 *       {@code Notes} what concerns the plan as a whole. The results are values of {@code plan}.
 *   <li>Words. {@code text} makes pages and scripts of a plan, by language; nothing here knows it.
 * </ol>
 *
 * <p>The language: a <i>submission</i> is a resume or letter sent, a <i>draft</i> one not yet sent; a <i>contact</i> is a
 * person at the employer, the <i>callee</i> the one who is phoned, the <i>caller</i> the job seeker; an <i>attempt</i> is one
 * call, a <i>touch</i> anything else that was sent or received; a <i>follow-up</i> is a submission with its attempts and
 * touches; the <i>cadence</i> is waits and limits; a <i>next step</i> is a call, research, or nothing because it is closed.
 *
 * <p>No clock, no default zone, no locale and no randomness comes in here; the clock enters at {@code JobSearch}, which takes
 * only {@code PossibleCalls}.
 */
@NullMarked
package dev.followup;

import org.jspecify.annotations.NullMarked;
