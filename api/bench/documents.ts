import { BENCH_DAY } from './seed.ts';

/** What staff apps and the portal ask for; the references answer with the same JSON. */
export const REGISTER = `query Register($branchId: ID!) {
  callRegister(branchId: $branchId, on: "${BENCH_DAY}", first: 20) {
    edges { cursor node {
      id number state grade kind channel receivedAt priority faultDescription serviceCategory technicianName
      customer { id name phone }
      asset { id serialNumber verified }
      model { id code name category }
      lastEvent { id kind at text }
    } }
    pageInfo { hasNextPage endCursor }
  }
}`;

export const PAGE = `query Page($number: String!) {
  repairRequest(number: $number) {
    id number version state kind grade channel receivedAt faultDescription serviceCategory technicianName
    contactPhone addressLine nextActor nextStep nextDueAt
    asset { id serialNumber verified }
    model { id code name category }
    entitlement { category reason explanation }
    promise { kind state dueAt targetMinutes }
    events { id kind at text }
    visits { id state plannedAt leadName }
    voucher { id number state drawnAt }
  }
}`;

export const SUBMIT = `mutation Submit($input: RepairRequestSubmitInput!) {
  repairRequestSubmit(input: $input) { id number state serviceCategory }
}`;

/** One part that everybody wants: pieces come in and go out. */
export const STOCK_IN = `mutation In($input: StockReceiveInput!) { stockReceive(input: $input) { id step balance } }`;
export const STOCK_OUT = `mutation Out($input: StockTransferInput!) { stockTransfer(input: $input) { id step balance } }`;
export const ROLL_UP = `query RollUp($month: String!) {
  monthlyRollUp(month: $month) {
    branchId branchCode branchName days lateDays reports lateReports paidMinutes contractMinutes warrantyMinutes internalMinutes
  }
}`;
/** The supervisor's queue with clocks and suggestions. */
export const QUEUE = `query Queue($branchId: ID!) {
  dispatchQueue(branchId: $branchId, first: 50) {
    edges { node {
      id number version kind grade priority receivedAt faultType faultDescription serviceCategory zoneKind addressLine
      district { name }
      model { name category }
      promise { kind state dueAt minutesLeft }
      suggestedTechnicians { technician { id name } qualified reasons { kind speaksFor text } }
    } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** A customer answers a card by its personal link. */
export const ANSWER = `mutation ($input: SurveyAnswerInput!) { surveyAnswer(input: $input) {
  requestNumber modelName technicianName state expiresAt correctableUntil goesOnAs
  answer { version comment solved answeredAt ratings { item rating } } } }`;
