"use client";

import { Model } from "survey-core";
import { Survey } from "survey-react-ui";
import "survey-core/survey-core.css";
import { useState } from "react";
import questions from "../../questions.json";

/** The same questions, one a page, as somebody would put them up who takes SurveyJS for it. */
export default function Peer() {
  const [model] = useState(() => new Model(questions));
  return <Survey model={model} />;
}
