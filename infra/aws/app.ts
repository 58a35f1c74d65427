import { checkApp } from "./check-app.ts";
import { createApp } from "./create-app.ts";

const { app } = createApp();
checkApp(app);
app.synth();
