import { createContext, useContext } from 'react';
import { createAdminApi, type AdminApi } from './admin-api.ts';

export const ApiContext = createContext<AdminApi>(createAdminApi(window.location.origin));

export const useApi = (): AdminApi => useContext(ApiContext);
