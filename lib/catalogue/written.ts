import { context } from "./context";
import { leftOut } from "./left-out";
import { distanceQuestions } from "./questions/distance";
import { himQuestions } from "./questions/him";
import { usQuestions } from "./questions/us";
import { youQuestions } from "./questions/you";
import { alreadyInvolved } from "./reasons/already-involved";
import { attentionOnly } from "./reasons/attention-only";
import { avoidingAnApology } from "./reasons/avoiding-an-apology";
import { avoidingCommitment } from "./reasons/avoiding-commitment";
import { casualFling } from "./reasons/casual-fling";
import { communicationStyle } from "./reasons/communication-style";
import { differentIdeasOfCasual } from "./reasons/different-ideas-of-casual";
import { easingOut } from "./reasons/easing-out";
import { embarrassment } from "./reasons/embarrassment";
import { emotionallyUnavailable } from "./reasons/emotionally-unavailable";
import { fearOfIntimacy } from "./reasons/fear-of-intimacy";
import { hurtBySomething } from "./reasons/hurt-by-something";
import { lostInterest } from "./reasons/lost-interest";
import { noFutureTogether } from "./reasons/no-future-together";
import { notCompatible } from "./reasons/not-compatible";
import { notOverEx } from "./reasons/not-over-ex";
import { notReady } from "./reasons/not-ready";
import { redFlag } from "./reasons/red-flag";
import { someoneElse } from "./reasons/someone-else";
import { somethingElseInHisLife } from "./reasons/something-else-in-his-life";
import { strainOfDistance } from "./reasons/strain-of-distance";
import { timeToHimself } from "./reasons/time-to-himself";
import { tooFast } from "./reasons/too-fast";
import { unsureOfHisFeelings } from "./reasons/unsure-of-his-feelings";
import { wornDown } from "./reasons/worn-down";
import type { Catalogue } from "./schema";
import { sources } from "./sources";
import { stances } from "./stances";
import { acceptIt } from "./steps/accept-it";
import { askForClarity } from "./steps/ask-for-clarity";
import { bePatient } from "./steps/be-patient";
import { breakTheCycle } from "./steps/break-the-cycle";
import { counselling } from "./steps/counselling";
import { easeThePace } from "./steps/ease-the-pace";
import { focusOnYourself } from "./steps/focus-on-yourself";
import { getSafeSupport } from "./steps/get-safe-support";
import { giveSpace } from "./steps/give-space";
import { keepOptionsOpen } from "./steps/keep-options-open";
import { keepTheDoorOpen } from "./steps/keep-the-door-open";
import { knowYourWorth } from "./steps/know-your-worth";
import { learnFromIt } from "./steps/learn-from-it";
import { limitContact } from "./steps/limit-contact";
import { listenWell } from "./steps/listen-well";
import { makeAmends } from "./steps/make-amends";
import { moveOn } from "./steps/move-on";
import { offerPracticalHelp } from "./steps/offer-practical-help";
import { readyForAnyOutcome } from "./steps/ready-for-any-outcome";
import { reassureHim } from "./steps/reassure-him";
import { reconnectLightly } from "./steps/reconnect-lightly";
import { reflectInWriting } from "./steps/reflect-in-writing";
import { setBoundaries } from "./steps/set-boundaries";
import { showAppreciation } from "./steps/show-appreciation";
import { slowDown } from "./steps/slow-down";
import { speakPlainly } from "./steps/speak-plainly";
import { stayCalm } from "./steps/stay-calm";
import { staySocial } from "./steps/stay-social";
import { stopChasing } from "./steps/stop-chasing";
import { stopOverthinking } from "./steps/stop-overthinking";
import { talkAboutNeeds } from "./steps/talk-about-needs";
import { watchActions } from "./steps/watch-actions";
import { weighItUp } from "./steps/weigh-it-up";
import { usual } from "./usual";
import { version } from "./version";

/**
 * Everything Low Tide knows, as it is written: English, with arguments where the other person is spoken of. What people
 * read comes from catalogue-in.ts. The order of questions is the order of the talk; reasons and steps stand as in the
 * articles, ours last.
 */
export const written: Catalogue = {
  version,
  and: ", and ",
  sources,
  questions: [...usQuestions, ...distanceQuestions, ...himQuestions, ...youQuestions],
  reasons: [
    fearOfIntimacy,
    emotionallyUnavailable,
    differentIdeasOfCasual,
    embarrassment,
    alreadyInvolved,
    someoneElse,
    notOverEx,
    redFlag,
    notCompatible,
    tooFast,
    notReady,
    communicationStyle,
    avoidingCommitment,
    noFutureTogether,
    lostInterest,
    casualFling,
    somethingElseInHisLife,
    unsureOfHisFeelings,
    avoidingAnApology,
    hurtBySomething,
    wornDown,
    strainOfDistance,
    easingOut,
    timeToHimself,
    attentionOnly,
  ],
  steps: [
    askForClarity,
    slowDown,
    watchActions,
    acceptIt,
    stopChasing,
    moveOn,
    learnFromIt,
    breakTheCycle,
    knowYourWorth,
    giveSpace,
    stayCalm,
    keepTheDoorOpen,
    focusOnYourself,
    stopOverthinking,
    reconnectLightly,
    listenWell,
    showAppreciation,
    counselling,
    bePatient,
    weighItUp,
    reflectInWriting,
    limitContact,
    staySocial,
    speakPlainly,
    setBoundaries,
    readyForAnyOutcome,
    reassureHim,
    talkAboutNeeds,
    easeThePace,
    keepOptionsOpen,
    makeAmends,
    offerPracticalHelp,
    getSafeSupport,
  ],
  context,
  leftOut,
  stances,
  usual,
};
