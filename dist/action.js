const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{O as i,P as m}from"./chunks/chunk-GNSZARZA.js";import"./chunks/chunk-NBDS574Y.js";await m(r=>i(void 0,r));
