import { API_URL } from '$app/env/private';

export const graphqlUrl = new URL('/graphql', API_URL).href;

export const fileUrl = (id?: string): URL =>
  new URL(id === undefined ? '/files' : `/files/${encodeURIComponent(id)}`, API_URL);

export const documentUrl = (kind: string, id: string): URL =>
  new URL(`/documents/${encodeURIComponent(kind)}/${encodeURIComponent(id)}`, API_URL);
