/** Permission line for phone, e-mail and street of customers; whoever it does not name sees them masked (REC-2). */
export const PERSONAL_DATA = 'customer.personalData';
