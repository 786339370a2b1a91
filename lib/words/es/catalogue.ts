import type { Prose } from "@/lib/words/translated";
import distanceQuestions from "./questions/distance.json" with { type: "json" };
import himQuestions from "./questions/him.json" with { type: "json" };
import usQuestions from "./questions/us.json" with { type: "json" };
import youQuestions from "./questions/you.json" with { type: "json" };
import alreadyInvolved from "./reasons/already-involved.json" with { type: "json" };
import attentionOnly from "./reasons/attention-only.json" with { type: "json" };
import avoidingAnApology from "./reasons/avoiding-an-apology.json" with { type: "json" };
import avoidingCommitment from "./reasons/avoiding-commitment.json" with { type: "json" };
import casualFling from "./reasons/casual-fling.json" with { type: "json" };
import communicationStyle from "./reasons/communication-style.json" with { type: "json" };
import differentIdeasOfCasual from "./reasons/different-ideas-of-casual.json" with { type: "json" };
import easingOut from "./reasons/easing-out.json" with { type: "json" };
import embarrassment from "./reasons/embarrassment.json" with { type: "json" };
import emotionallyUnavailable from "./reasons/emotionally-unavailable.json" with { type: "json" };
import fearOfIntimacy from "./reasons/fear-of-intimacy.json" with { type: "json" };
import hurtBySomething from "./reasons/hurt-by-something.json" with { type: "json" };
import lostInterest from "./reasons/lost-interest.json" with { type: "json" };
import noFutureTogether from "./reasons/no-future-together.json" with { type: "json" };
import notCompatible from "./reasons/not-compatible.json" with { type: "json" };
import notOverEx from "./reasons/not-over-ex.json" with { type: "json" };
import notReady from "./reasons/not-ready.json" with { type: "json" };
import redFlag from "./reasons/red-flag.json" with { type: "json" };
import someoneElse from "./reasons/someone-else.json" with { type: "json" };
import somethingElseInHisLife from "./reasons/something-else-in-his-life.json" with { type: "json" };
import strainOfDistance from "./reasons/strain-of-distance.json" with { type: "json" };
import timeToHimself from "./reasons/time-to-himself.json" with { type: "json" };
import tooFast from "./reasons/too-fast.json" with { type: "json" };
import unsureOfHisFeelings from "./reasons/unsure-of-his-feelings.json" with { type: "json" };
import wornDown from "./reasons/worn-down.json" with { type: "json" };
import rest from "./rest.json" with { type: "json" };
import acceptIt from "./steps/accept-it.json" with { type: "json" };
import askForClarity from "./steps/ask-for-clarity.json" with { type: "json" };
import bePatient from "./steps/be-patient.json" with { type: "json" };
import breakTheCycle from "./steps/break-the-cycle.json" with { type: "json" };
import counselling from "./steps/counselling.json" with { type: "json" };
import easeThePace from "./steps/ease-the-pace.json" with { type: "json" };
import focusOnYourself from "./steps/focus-on-yourself.json" with { type: "json" };
import getSafeSupport from "./steps/get-safe-support.json" with { type: "json" };
import giveSpace from "./steps/give-space.json" with { type: "json" };
import keepOptionsOpen from "./steps/keep-options-open.json" with { type: "json" };
import keepTheDoorOpen from "./steps/keep-the-door-open.json" with { type: "json" };
import knowYourWorth from "./steps/know-your-worth.json" with { type: "json" };
import learnFromIt from "./steps/learn-from-it.json" with { type: "json" };
import limitContact from "./steps/limit-contact.json" with { type: "json" };
import listenWell from "./steps/listen-well.json" with { type: "json" };
import makeAmends from "./steps/make-amends.json" with { type: "json" };
import moveOn from "./steps/move-on.json" with { type: "json" };
import offerPracticalHelp from "./steps/offer-practical-help.json" with { type: "json" };
import readyForAnyOutcome from "./steps/ready-for-any-outcome.json" with { type: "json" };
import reassureHim from "./steps/reassure-him.json" with { type: "json" };
import reconnectLightly from "./steps/reconnect-lightly.json" with { type: "json" };
import reflectInWriting from "./steps/reflect-in-writing.json" with { type: "json" };
import setBoundaries from "./steps/set-boundaries.json" with { type: "json" };
import showAppreciation from "./steps/show-appreciation.json" with { type: "json" };
import slowDown from "./steps/slow-down.json" with { type: "json" };
import speakPlainly from "./steps/speak-plainly.json" with { type: "json" };
import stayCalm from "./steps/stay-calm.json" with { type: "json" };
import staySocial from "./steps/stay-social.json" with { type: "json" };
import stopChasing from "./steps/stop-chasing.json" with { type: "json" };
import stopOverthinking from "./steps/stop-overthinking.json" with { type: "json" };
import talkAboutNeeds from "./steps/talk-about-needs.json" with { type: "json" };
import watchActions from "./steps/watch-actions.json" with { type: "json" };
import weighItUp from "./steps/weigh-it-up.json" with { type: "json" };

/** All that people read of the catalogue, in Spanish. */
export const spanish: Prose = {
  and: ", y ",
  questions: { ...usQuestions, ...distanceQuestions, ...himQuestions, ...youQuestions },
  reasons: {
    "already-involved": alreadyInvolved,
    "attention-only": attentionOnly,
    "avoiding-an-apology": avoidingAnApology,
    "avoiding-commitment": avoidingCommitment,
    "casual-fling": casualFling,
    "communication-style": communicationStyle,
    "different-ideas-of-casual": differentIdeasOfCasual,
    "easing-out": easingOut,
    embarrassment,
    "emotionally-unavailable": emotionallyUnavailable,
    "fear-of-intimacy": fearOfIntimacy,
    "hurt-by-something": hurtBySomething,
    "lost-interest": lostInterest,
    "no-future-together": noFutureTogether,
    "not-compatible": notCompatible,
    "not-over-ex": notOverEx,
    "not-ready": notReady,
    "red-flag": redFlag,
    "someone-else": someoneElse,
    "something-else-in-his-life": somethingElseInHisLife,
    "strain-of-distance": strainOfDistance,
    "time-to-himself": timeToHimself,
    "too-fast": tooFast,
    "unsure-of-his-feelings": unsureOfHisFeelings,
    "worn-down": wornDown,
  },
  steps: {
    "accept-it": acceptIt,
    "ask-for-clarity": askForClarity,
    "be-patient": bePatient,
    "break-the-cycle": breakTheCycle,
    counselling,
    "ease-the-pace": easeThePace,
    "focus-on-yourself": focusOnYourself,
    "get-safe-support": getSafeSupport,
    "give-space": giveSpace,
    "keep-options-open": keepOptionsOpen,
    "keep-the-door-open": keepTheDoorOpen,
    "know-your-worth": knowYourWorth,
    "learn-from-it": learnFromIt,
    "limit-contact": limitContact,
    "listen-well": listenWell,
    "make-amends": makeAmends,
    "move-on": moveOn,
    "offer-practical-help": offerPracticalHelp,
    "ready-for-any-outcome": readyForAnyOutcome,
    "reassure-him": reassureHim,
    "reconnect-lightly": reconnectLightly,
    "reflect-in-writing": reflectInWriting,
    "set-boundaries": setBoundaries,
    "show-appreciation": showAppreciation,
    "slow-down": slowDown,
    "speak-plainly": speakPlainly,
    "stay-calm": stayCalm,
    "stay-social": staySocial,
    "stop-chasing": stopChasing,
    "stop-overthinking": stopOverthinking,
    "talk-about-needs": talkAboutNeeds,
    "watch-actions": watchActions,
    "weigh-it-up": weighItUp,
  },
  ...rest,
};
