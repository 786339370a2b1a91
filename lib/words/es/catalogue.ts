import type { Prose } from "@/lib/words/translated";
import distanceQuestions from "./questions/distance.json";
import himQuestions from "./questions/him.json";
import usQuestions from "./questions/us.json";
import youQuestions from "./questions/you.json";
import alreadyInvolved from "./reasons/already-involved.json";
import attentionOnly from "./reasons/attention-only.json";
import avoidingAnApology from "./reasons/avoiding-an-apology.json";
import avoidingCommitment from "./reasons/avoiding-commitment.json";
import casualFling from "./reasons/casual-fling.json";
import communicationStyle from "./reasons/communication-style.json";
import differentIdeasOfCasual from "./reasons/different-ideas-of-casual.json";
import easingOut from "./reasons/easing-out.json";
import embarrassment from "./reasons/embarrassment.json";
import emotionallyUnavailable from "./reasons/emotionally-unavailable.json";
import fearOfIntimacy from "./reasons/fear-of-intimacy.json";
import hurtBySomething from "./reasons/hurt-by-something.json";
import lostInterest from "./reasons/lost-interest.json";
import noFutureTogether from "./reasons/no-future-together.json";
import notCompatible from "./reasons/not-compatible.json";
import notOverEx from "./reasons/not-over-ex.json";
import notReady from "./reasons/not-ready.json";
import redFlag from "./reasons/red-flag.json";
import someoneElse from "./reasons/someone-else.json";
import somethingElseInHisLife from "./reasons/something-else-in-his-life.json";
import strainOfDistance from "./reasons/strain-of-distance.json";
import timeToHimself from "./reasons/time-to-himself.json";
import tooFast from "./reasons/too-fast.json";
import unsureOfHisFeelings from "./reasons/unsure-of-his-feelings.json";
import wornDown from "./reasons/worn-down.json";
import rest from "./rest.json";
import acceptIt from "./steps/accept-it.json";
import askForClarity from "./steps/ask-for-clarity.json";
import bePatient from "./steps/be-patient.json";
import breakTheCycle from "./steps/break-the-cycle.json";
import counselling from "./steps/counselling.json";
import easeThePace from "./steps/ease-the-pace.json";
import focusOnYourself from "./steps/focus-on-yourself.json";
import getSafeSupport from "./steps/get-safe-support.json";
import giveSpace from "./steps/give-space.json";
import keepOptionsOpen from "./steps/keep-options-open.json";
import keepTheDoorOpen from "./steps/keep-the-door-open.json";
import knowYourWorth from "./steps/know-your-worth.json";
import learnFromIt from "./steps/learn-from-it.json";
import limitContact from "./steps/limit-contact.json";
import listenWell from "./steps/listen-well.json";
import makeAmends from "./steps/make-amends.json";
import moveOn from "./steps/move-on.json";
import offerPracticalHelp from "./steps/offer-practical-help.json";
import readyForAnyOutcome from "./steps/ready-for-any-outcome.json";
import reassureHim from "./steps/reassure-him.json";
import reconnectLightly from "./steps/reconnect-lightly.json";
import reflectInWriting from "./steps/reflect-in-writing.json";
import setBoundaries from "./steps/set-boundaries.json";
import showAppreciation from "./steps/show-appreciation.json";
import slowDown from "./steps/slow-down.json";
import speakPlainly from "./steps/speak-plainly.json";
import stayCalm from "./steps/stay-calm.json";
import staySocial from "./steps/stay-social.json";
import stopChasing from "./steps/stop-chasing.json";
import stopOverthinking from "./steps/stop-overthinking.json";
import talkAboutNeeds from "./steps/talk-about-needs.json";
import watchActions from "./steps/watch-actions.json";
import weighItUp from "./steps/weigh-it-up.json";

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
