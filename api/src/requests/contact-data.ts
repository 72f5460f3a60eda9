/** Permission line for the phone and address of a request; whoever it does not name sees them masked (REC-2). */
export const CONTACT = 'request.contact';
