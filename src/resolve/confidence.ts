import type { AnalyzedArticle, AttributedArticle, Quotation } from '../document/index.ts'
import { confidenceFeatures } from './features.ts'

/** Log-odds by feature; `bias` holds of every quotation. */
export type ConfidenceWeights = ReadonlyMap<string, number>

/** The quotations with their confidence: how likely each is right, by a logistic regression over what is known of it. */
export function withConfidence(
  article: AttributedArticle & AnalyzedArticle,
  weights: ConfidenceWeights,
): readonly Quotation[] {
  const features = confidenceFeatures(article)
  return article.quotations.map((quotation, i) => ({ ...quotation, confidence: probability(features[i]!, weights) }))
}

/** Two decimals; never 0 or 1, since nothing is sure. */
function probability(features: readonly string[], weights: ConfidenceWeights): number {
  const odds = features.reduce((total, name) => total + (weights.get(name) ?? 0), weights.get('bias') ?? 0)
  const share = 1 / (1 + Math.exp(-odds))
  return Math.min(0.99, Math.max(0.01, Math.round(share * 100) / 100))
}
